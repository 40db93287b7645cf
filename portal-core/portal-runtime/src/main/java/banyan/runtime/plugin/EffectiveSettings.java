package banyan.runtime.plugin;

import banyan.api.group.GroupRef;
import java.util.Optional;

/**
 * The settings of modules as they hold now. The settings part of the core implements it; it keeps no class of a plugin.
 */
public interface EffectiveSettings {
    <S extends Record> S effective(Class<S> settings, String module, Optional<GroupRef> group);
}
