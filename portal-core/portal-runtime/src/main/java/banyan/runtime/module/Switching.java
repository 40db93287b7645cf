package banyan.runtime.module;

import banyan.api.group.Group;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.runtime.group.GroupStore;
import banyan.runtime.module.ModuleState.Decider;
import banyan.runtime.module.ModuleState.Reason;
import banyan.runtime.module.ModuleSwitches.Decisions;
import banyan.runtime.plugin.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Switches a module of a group on or off, after asking the resolver what would come of it. */
@ApplicationScoped
public class Switching {

    @Inject
    GroupStore groups;

    @Inject
    Modules modules;

    @Inject
    ModuleSwitches switches;

    @Inject
    ModuleChoices choices;

    @Inject
    ModuleNames names;

    @Inject
    Clock clock;

    public ModuleState change(SwitchModule command, Viewer by) {
        groups.hold(by.groupRef());
        Group group = by.here();
        Decisions decisions = choices.decisions(group.ref());
        Map<String, ModuleState> before = switches.states(group.stage(), decisions);
        ModuleState now = before.get(command.module());
        if (now == null || modules.find(command.module()).isEmpty()) {
            throw Refusal.notFound("modules", "module", command.module());
        }
        boolean chosen = decisions.choices().getOrDefault(command.module(), now.on());
        if (now.on() == command.on() && chosen == command.on()) {
            return now;
        }
        Map<String, ModuleState> after = switches.states(group.stage(), with(decisions, command));
        mayBeSwitched(now, after, before, command, by.locale());
        choices.choose(
                group.ref(),
                command.module(),
                command.on(),
                command.reason().orElse("").strip(),
                by.self(),
                clock.instant());
        return after.getOrDefault(command.module(), now);
    }

    private static Decisions with(Decisions decisions, SwitchModule command) {
        Map<String, Boolean> chosen = new HashMap<>(decisions.choices());
        chosen.put(command.module(), command.on());
        return new Decisions(chosen, decisions.inPortal(), decisions.inGroup());
    }

    private void mayBeSwitched(
            ModuleState now,
            Map<String, ModuleState> after,
            Map<String, ModuleState> before,
            SwitchModule command,
            Locale locale) {
        String name = names.name(now.module(), locale);
        if (now.decider() == Decider.NOBODY) {
            throw Refusal.rule("modules", "ModuleCannotBeSwitched", name);
        }
        if (now.decider() == Decider.IT) {
            throw Refusal.rule("modules", decidedByIt(now.reason()), name);
        }
        ModuleState then = after.getOrDefault(command.module(), now);
        if (command.on() && !then.on()) {
            throw Refusal.rule(
                    "modules",
                    "ModuleNeedsOthers",
                    name,
                    joined(then.missing().stream().toList(), locale));
        }
        List<String> fallen = before.values().stream()
                .filter(state -> state.on() && !state.module().equals(command.module()))
                .filter(state -> !Optional.ofNullable(after.get(state.module()))
                        .map(ModuleState::on)
                        .orElse(false))
                .map(ModuleState::module)
                .toList();
        if (!fallen.isEmpty()) {
            throw Refusal.rule("modules", "ModuleIsNeeded", name, joined(fallen, locale));
        }
    }

    private static String decidedByIt(Reason reason) {
        return switch (reason) {
            case FORCED_IN_PORTAL, FORCED_IN_GROUP -> "ModuleIsForced";
            case FORBIDDEN_IN_PORTAL, FORBIDDEN_IN_GROUP -> "ModuleIsForbidden";
            default -> "ModuleDoesNotRun";
        };
    }

    private String joined(List<String> ids, Locale locale) {
        return String.join(", ", names.names(ids, locale));
    }
}
