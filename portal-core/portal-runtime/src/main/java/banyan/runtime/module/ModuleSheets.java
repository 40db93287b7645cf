package banyan.runtime.module;

import banyan.api.group.Group;
import banyan.api.people.Viewer;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.value.Slice;
import banyan.runtime.data.Cursor;
import banyan.runtime.module.ModuleState.Decider;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.plugin.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws up the modules of a group for its lead: state, reason, needs, and who switched what. */
@ApplicationScoped
public class ModuleSheets {

    private static final int PAGE = 30;

    @Inject
    Modules modules;

    @Inject
    ModuleSwitches switches;

    @Inject
    ModuleChoices choices;

    @Inject
    ModuleNames names;

    public ModulesOf.Sheet sheet(ModulesOf query, Viewer by) {
        Group group = by.here();
        Map<String, ModuleState> states = switches.states(group.stage(), choices.decisions(group.ref()));
        Map<String, ModuleChoices.Switched> last = choices.last(group.ref()).stream()
                .collect(Collectors.toMap(ModuleChoices.Switched::module, Function.identity()));
        boolean maySwitch = by.may("modules.switch");
        List<ModulesOf.Listed> listed = states.values().stream()
                .filter(state -> state.decider() != Decider.NOBODY || state.reason() != ModuleState.Reason.ALWAYS_ON)
                .map(state -> listed(state, Optional.ofNullable(last.get(state.module())), maySwitch, by.locale()))
                .sorted(Comparator.comparing(
                                (ModulesOf.Listed one) -> !one.state().on())
                        .thenComparing(ModulesOf.Listed::section)
                        .thenComparing(ModulesOf.Listed::name))
                .toList();
        return new ModulesOf.Sheet(listed, maySwitch);
    }

    private ModulesOf.Listed listed(
            ModuleState state, Optional<ModuleChoices.Switched> last, boolean maySwitch, Locale locale) {
        Optional<ModuleEntry> module = modules.find(state.module());
        return new ModulesOf.Listed(
                state,
                names.name(state.module(), locale),
                names.about(state.module(), locale),
                names.why(state, locale),
                module.map(ModuleEntry::icon).orElse("puzzle"),
                module.map(ModuleEntry::section).orElse(Section.COMMUNITY),
                names.names(module.map(ModuleEntry::needs).orElse(Set.of()), locale),
                names.names(module.map(ModuleEntry::worksWith).orElse(Set.of()), locale),
                names.names(servedBy(state.module()), locale),
                last.map(one -> switched(one, locale)),
                module.flatMap(ModuleEntry::settings).isPresent(),
                maySwitch && state.decider() == Decider.LEAD);
    }

    /** The modules that need this one or do more with it. */
    private Set<String> servedBy(String module) {
        return modules.all().stream()
                .filter(other ->
                        other.needs().contains(module) || other.worksWith().contains(module))
                .map(ModuleEntry::id)
                .collect(Collectors.toSet());
    }

    private ModulesOf.Switched switched(ModuleChoices.Switched one, Locale locale) {
        return new ModulesOf.Switched(
                one.module(), names.name(one.module(), locale), one.on(), one.reason(), one.who(), one.at());
    }

    public Slice<ModulesOf.Switched> history(ModuleHistory query, Viewer by) {
        String before = Cursor.read(query.after(), 1).at(0);
        return Slice.of(choices.history(by.groupRef(), before, PAGE + 1), PAGE, one -> Cursor.write(one.id()))
                .map(one -> switched(one, by.locale()));
    }
}
