package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Handle;
import banyan.runtime.module.ModulePolicies;
import banyan.runtime.module.ModulePolicy;
import banyan.runtime.module.SetModulePolicy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /admin/modules}: what IT allows, for the portal and for single groups. */
public final class PolicyPage implements Page {

    /** A module with the decision for the portal. */
    public record Row(
            String id,
            String name,
            String about,
            String icon,
            String plugin,
            String onIn,
            String policy,
            @Nullable String decided,
            @Nullable Instant at,
            List<GroupRow> groups,
            @Nullable String settings) {}

    /** A decision for one group. */
    public record GroupRow(String handle, String name, String policy, String decided, Instant at) {}

    private final PageContext context;
    private List<ModulePolicies.Listed> modules = List.of();

    PolicyPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        modules = context.run(new ModulePolicies());
    }

    public void decide() {
        Typed typed = new Typed(context, "modules");
        context.run(new SetModulePolicy(
                typed.text("module"),
                typed.textIf("group").map(handle -> typed.made("group", Handle::new)),
                Optional.of(typed.made("policy", ModulePolicy::valueOf)),
                typed.textIf("reason")));
        context.tell("modules.policy.decided");
    }

    /** The group follows the portal again. */
    public void release() {
        Typed typed = new Typed(context, "modules");
        context.run(new SetModulePolicy(
                typed.text("module"),
                Optional.of(typed.made("group", Handle::new)),
                Optional.empty(),
                Optional.empty()));
        context.tell("modules.policy.released");
    }

    public List<Row> getRows() {
        return modules.stream().filter(one -> !one.ofCore()).map(this::row).toList();
    }

    private Row row(ModulePolicies.Listed one) {
        return new Row(
                one.module(),
                one.name(),
                one.about(),
                one.icon(),
                context.say("modules.policy.plugin", one.plugin()),
                context.say("modules.policy.onIn", one.onIn()),
                one.policy().name(),
                one.decision().map(this::decided).orElse(null),
                one.decision().map(ModulePolicies.Decision::at).orElse(null),
                one.forGroups().stream()
                        .map(each -> new GroupRow(
                                each.group().value(),
                                each.name(),
                                context.say("modules.policy." + each.policy()),
                                decided(each.decision()),
                                each.decision().at()))
                        .toList(),
                one.hasSettings() ? "/admin/modules/" + one.module() + "/settings" : null);
    }

    private String decided(ModulePolicies.Decision decision) {
        return decision.reason().isEmpty()
                ? context.say("modules.policy.by", decision.who())
                : context.say("modules.policy.by.reason", decision.who(), decision.reason());
    }

    public Map<String, String> getPolicies() {
        return Choices.of(context, "modules.policy", ModulePolicy.values());
    }
}
