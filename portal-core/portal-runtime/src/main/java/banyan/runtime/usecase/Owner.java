package banyan.runtime.usecase;

import banyan.runtime.json.JsonCodec;
import banyan.runtime.text.Words;
import jakarta.validation.ValidatorFactory;

/**
 * Who brought a use case: the core, or one generation of a plugin. It carries what must go away with it.
 *
 * @param id {@code core} or the plugin's id
 * @param generation counts up with each start of a plugin on this node; 0 for the core
 */
public record Owner(String id, long generation, JsonCodec codec, ValidatorFactory validation, Words words) {

    public static final String CORE = "core";
}
