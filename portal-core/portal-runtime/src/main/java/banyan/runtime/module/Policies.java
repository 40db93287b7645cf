package banyan.runtime.module;

import banyan.api.group.GroupRef;
import banyan.api.group.Stage;
import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.runtime.group.GroupStore;
import banyan.runtime.module.ModuleChoices.Policy;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.plugin.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What IT decides about modules, for the portal and for single groups. */
@ApplicationScoped
public class Policies {

    @Inject
    Modules modules;

    @Inject
    GroupStore groups;

    @Inject
    ModuleSwitches switches;

    @Inject
    ModuleChoices choices;

    @Inject
    ModuleNames names;

    @Inject
    Clock clock;

    public List<ModulePolicies.Listed> all(ModulePolicies query, Viewer by) {
        List<Policy> policies = choices.policies();
        Map<String, Integer> onIn = new HashMap<>();
        choices.everywhere().forEach(decisions -> switches.on(Stage.OPEN, decisions)
                .forEach(module -> onIn.merge(module, 1, Integer::sum)));
        return modules.all().stream()
                .map(module -> listed(module, policies, onIn.getOrDefault(module.id(), 0), by.locale()))
                .sorted(Comparator.comparing(ModulePolicies.Listed::ofCore)
                        .thenComparing(ModulePolicies.Listed::section)
                        .thenComparing(ModulePolicies.Listed::name))
                .toList();
    }

    private ModulePolicies.Listed listed(ModuleEntry module, List<Policy> policies, int onIn, Locale locale) {
        List<Policy> mine =
                policies.stream().filter(p -> p.module().equals(module.id())).toList();
        Optional<Policy> forPortal =
                mine.stream().filter(p -> p.group().isEmpty()).findFirst();
        return new ModulePolicies.Listed(
                module.id(),
                names.name(module.id(), locale),
                names.about(module.id(), locale),
                module.icon(),
                module.section(),
                module.owner().id(),
                module.isOfCore(),
                forPortal.map(Policy::policy).orElse(ModulePolicy.AVAILABLE),
                forPortal.map(Policies::decision),
                mine.stream()
                        .flatMap(p -> p.group().stream()
                                .map(handle ->
                                        new ModulePolicies.ForGroup(handle, p.groupName(), p.policy(), decision(p))))
                        .toList(),
                onIn,
                module.settings().isPresent());
    }

    private static ModulePolicies.Decision decision(Policy policy) {
        return new ModulePolicies.Decision(policy.reason(), policy.who(), policy.at());
    }

    public Done decide(SetModulePolicy command, Viewer by) {
        ModuleEntry module = modules.find(command.module())
                .orElseThrow(() -> Refusal.notFound("modules", "module", command.module()));
        if (module.isOfCore()) {
            throw Refusal.rule("modules", "ModuleCannotBeSwitched", names.name(module.id(), by.locale()));
        }
        Optional<GroupRef> group =
                command.group().map(handle -> groups.get(handle).ref());
        if (command.policy().isPresent()) {
            String reason = command.reason().orElse("").strip();
            choices.decide(group, module.id(), command.policy().get(), reason, by.self(), clock.instant());
        } else {
            choices.forget(group, module.id());
        }
        return Done.DONE;
    }
}
