package banyan.runtime.module;

import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.plugin.Modules;
import banyan.runtime.text.CoreWords;
import banyan.runtime.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What modules are called, in the language of the viewer; a module that does not run is called by its id. */
@ApplicationScoped
public class ModuleNames {

    @Inject
    Modules modules;

    @Inject
    CoreWords core;

    public String name(String module, Locale locale) {
        return words(module).find(locale, module + ".module.name").orElse(module);
    }

    public List<String> names(Collection<String> ids, Locale locale) {
        return ids.stream().sorted().map(id -> name(id, locale)).toList();
    }

    String about(String module, Locale locale) {
        return words(module).find(locale, module + ".module.about").orElse("");
    }

    /** The sentence that says why a module is on or off. */
    String why(ModuleState state, Locale locale) {
        String missing = String.join(", ", names(state.missing(), locale));
        return core.say(locale, "modules.why." + state.reason(), missing);
    }

    private Words words(String module) {
        return modules.find(module)
                .map(ModuleEntry::owner)
                .map(owner -> owner.words())
                .orElse(core.words());
    }
}
