package banyan.runtime.module;

import banyan.api.group.Stage;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.plugin.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings what is declared and what was decided together, and lets the resolver answer. */
@ApplicationScoped
public class ModuleSwitches {

    /** What was decided about modules in {@code core.grp g}: choices, IT's policies for the portal and for the group. */
    public static final String COLUMNS =
            "(select string_agg(c.module || '=' || c.is_on, ',') from core.module_choice c where c.grp = g.id),"
                    + " (select string_agg(p.module || '=' || p.policy, ',') from core.module_policy p where p.grp is"
                    + " null), (select string_agg(p.module || '=' || p.policy, ',') from core.module_policy p where p.grp"
                    + " = g.id)";

    /** What people decided about modules in one group. */
    public record Decisions(
            Map<String, Boolean> choices, Map<String, ModulePolicy> inPortal, Map<String, ModulePolicy> inGroup) {

        /** Reads {@code qa=true,funds=false} and {@code qa=FORCED}, as the queries put them into one row. */
        public static Decisions of(Optional<String> choices, Optional<String> inPortal, Optional<String> inGroup) {
            return new Decisions(
                    pairs(choices, Boolean::valueOf),
                    pairs(inPortal, ModulePolicy::valueOf),
                    pairs(inGroup, ModulePolicy::valueOf));
        }

        private static <T> Map<String, T> pairs(Optional<String> text, Function<String, T> value) {
            Map<String, T> all = new HashMap<>();
            for (String pair :
                    text.filter(t -> !t.isEmpty()).map(t -> t.split(",")).orElse(new String[0])) {
                int sign = pair.indexOf('=');
                all.put(pair.substring(0, sign), value.apply(pair.substring(sign + 1)));
            }
            return all;
        }
    }

    @Inject
    Modules catalogue;

    /** The state of every module that runs, and of those that were switched on once and do not run now. */
    public Map<String, ModuleState> states(Stage stage, Decisions decisions) {
        Map<String, ModuleResolver.Facts> all = new HashMap<>();
        catalogue.all().forEach(module -> all.put(module.id(), facts(module, decisions)));
        Set<String> gone = new HashSet<>(decisions.choices().keySet());
        gone.removeAll(all.keySet());
        gone.forEach(id -> all.put(id, notRunning(id, decisions)));
        return ModuleResolver.resolve(stage, all.values());
    }

    public Set<String> on(Stage stage, Decisions decisions) {
        return states(stage, decisions).values().stream()
                .filter(ModuleState::on)
                .map(ModuleState::module)
                .collect(Collectors.toSet());
    }

    private static ModuleResolver.Facts facts(ModuleEntry module, Decisions decisions) {
        return new ModuleResolver.Facts(
                module.id(),
                module.isOfCore(),
                true,
                module.onByDefault(),
                module.needs(),
                Optional.ofNullable(decisions.inPortal().get(module.id())),
                Optional.ofNullable(decisions.inGroup().get(module.id())),
                Optional.ofNullable(decisions.choices().get(module.id())));
    }

    private static ModuleResolver.Facts notRunning(String id, Decisions decisions) {
        return new ModuleResolver.Facts(
                id,
                false,
                false,
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(decisions.choices().get(id)));
    }
}
