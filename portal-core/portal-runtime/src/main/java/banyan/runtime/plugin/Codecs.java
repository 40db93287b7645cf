package banyan.runtime.plugin;

import banyan.runtime.json.JsonCodec;
import java.util.Optional;

/** The JSON codec of each plugin that runs. The plugin host implements it. */
public interface Codecs {
    Optional<JsonCodec> of(String plugin);
}
