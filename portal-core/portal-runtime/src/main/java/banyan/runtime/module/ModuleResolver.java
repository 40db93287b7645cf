package banyan.runtime.module;

import banyan.api.group.Stage;
import banyan.runtime.module.ModuleState.Decider;
import banyan.runtime.module.ModuleState.Reason;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one answer to "is this module on here, and why". A pure function: the same facts, the same answer, on every node.
 *
 * <p>In this order: what does not run is off; what belongs to every group is on; IT's word for the group stands over IT's
 * word for the portal, and a ban or an order stands over every choice; then the lead's choice; then IT's default; then the
 * module's own. Last, what needs a module that is off is off too, until nothing changes any more.
 */
public final class ModuleResolver {

    /** What is known of one module in one group. */
    public record Facts(
            String module,
            boolean alwaysOn,
            boolean running,
            boolean onByDefault,
            Set<String> needs,
            Optional<ModulePolicy> inPortal,
            Optional<ModulePolicy> inGroup,
            Optional<Boolean> choice) {}

    private ModuleResolver() {}

    public static Map<String, ModuleState> resolve(Stage stage, Collection<Facts> modules) {
        Map<String, ModuleState> states = new HashMap<>();
        modules.forEach(facts -> states.put(facts.module(), alone(stage, facts)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Facts facts : modules) {
                ModuleState state = states.get(facts.module());
                Set<String> missing = missing(facts, states);
                if (state != null && state.on() && !missing.isEmpty()) {
                    states.put(facts.module(), state.without(missing));
                    changed = true;
                }
            }
        }
        return states;
    }

    private static Set<String> missing(Facts facts, Map<String, ModuleState> states) {
        Set<String> missing = new HashSet<>();
        for (String need : facts.needs()) {
            ModuleState state = states.get(need);
            if (state == null || !state.on()) {
                missing.add(need);
            }
        }
        return missing;
    }

    /** The state of a module as if it needed nothing. */
    private static ModuleState alone(Stage stage, Facts facts) {
        String module = facts.module();
        if (!facts.running()) {
            return ModuleState.of(module, false, Reason.NOT_RUNNING, Decider.IT);
        }
        if (facts.alwaysOn()) {
            return ModuleState.of(module, true, Reason.ALWAYS_ON, Decider.NOBODY);
        }
        boolean forGroup = facts.inGroup().isPresent();
        ModulePolicy policy = facts.inGroup().or(facts::inPortal).orElse(ModulePolicy.AVAILABLE);
        if (policy == ModulePolicy.FORBIDDEN) {
            Reason reason = forGroup ? Reason.FORBIDDEN_IN_GROUP : Reason.FORBIDDEN_IN_PORTAL;
            return ModuleState.of(module, false, reason, Decider.IT);
        }
        if (policy == ModulePolicy.FORCED) {
            Reason reason = forGroup ? Reason.FORCED_IN_GROUP : Reason.FORCED_IN_PORTAL;
            return ModuleState.of(module, true, reason, Decider.IT);
        }
        return chosen(facts, policy, stage == Stage.ARCHIVED ? Decider.NOBODY : Decider.LEAD);
    }

    private static ModuleState chosen(Facts facts, ModulePolicy policy, Decider decider) {
        String module = facts.module();
        if (facts.choice().isPresent()) {
            boolean on = facts.choice().get();
            return ModuleState.of(module, on, on ? Reason.CHOSEN_ON : Reason.CHOSEN_OFF, decider);
        }
        if (policy == ModulePolicy.ON_BY_DEFAULT) {
            return ModuleState.of(module, true, Reason.ON_BY_POLICY, decider);
        }
        return facts.onByDefault()
                ? ModuleState.of(module, true, Reason.ON_BY_DEFAULT, decider)
                : ModuleState.of(module, false, Reason.NOT_CHOSEN, decider);
    }
}
