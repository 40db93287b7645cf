package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.module.ModuleState;
import banyan.runtime.module.ModuleState.Decider;
import banyan.runtime.module.ModulesOf;
import banyan.runtime.module.SwitchModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/modules}: what is on here, why, and the switches. */
public final class ModulesPage implements Page {

    /** A module; {@code links} says what it needs and what it is good for. */
    public record Row(
            String id,
            String name,
            String about,
            String icon,
            String why,
            String whyIcon,
            List<String> links,
            @Nullable String switched,
            @Nullable Instant at,
            boolean on,
            boolean maySwitch,
            String state,
            @Nullable String settings,
            @Nullable String confirm) {}

    private final PageContext context;
    private ModulesOf.Sheet sheet = new ModulesOf.Sheet(List.of(), false);

    ModulesPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        sheet = context.run(new ModulesOf());
    }

    public void change() {
        boolean on = Boolean.parseBoolean(context.need("on"));
        String module = context.need("module");
        ModuleState now = context.run(new SwitchModule(module, on, new Typed(context, "modules").textIf("reason")));
        context.tell(now.on() ? "modules.switchedOn" : "modules.switchedOff", name(module));
    }

    private String name(String module) {
        return sheet.modules().stream()
                .filter(one -> one.state().module().equals(module))
                .map(ModulesOf.Listed::name)
                .findFirst()
                .orElse(module);
    }

    public List<Row> getRows() {
        String show = context.param("show").orElse("all");
        return sheet.modules().stream()
                .filter(one -> show.equals("all") || one.state().on() == show.equals("on"))
                .map(this::row)
                .toList();
    }

    private Row row(ModulesOf.Listed one) {
        boolean on = one.state().on();
        boolean it = one.state().decider() == Decider.IT;
        return new Row(
                one.state().module(),
                one.name(),
                one.about(),
                one.icon(),
                one.why(),
                it ? "lock" : on ? "circle-check" : "circle-dashed",
                links(one),
                one.last().map(this::switched).orElse(null),
                one.last().map(ModulesOf.Switched::at).orElse(null),
                on,
                one.maySwitch(),
                context.say(on ? "modules.on" : "modules.off"),
                one.hasSettings() && context.viewer().may("modules.settings")
                        ? context.at("modules/" + one.state().module() + "/settings", Map.of())
                        : null,
                on ? context.say("modules.confirm.off", one.name()) : null);
    }

    private List<String> links(ModulesOf.Listed one) {
        List<String> all = new ArrayList<>();
        add(all, "modules.needs", one.needs());
        add(all, "modules.worksWith", one.worksWith());
        add(all, "modules.serves", one.serves());
        return all;
    }

    private void add(List<String> all, String key, List<String> names) {
        if (!names.isEmpty()) {
            all.add(context.say(key, String.join(context.say("groups.and"), names)));
        }
    }

    private String switched(ModulesOf.Switched last) {
        String key = last.on() ? "modules.lastOn" : "modules.lastOff";
        return context.say(last.reason().isEmpty() ? key : key + ".reason", last.who(), last.reason());
    }

    /** How many modules there are in all, on, and off: {@code #{page.counts.on}}. */
    public Map<String, Integer> getCounts() {
        int all = sheet.modules().size();
        int on = (int) sheet.modules().stream().filter(one -> one.state().on()).count();
        return Map.of("all", all, "on", on, "off", all - on);
    }

    public Map<String, String> getWith() {
        return Map.of(
                "all", context.at("modules", Map.of()),
                "on", context.at("modules", Map.of("show", "on")),
                "off", context.at("modules", Map.of("show", "off")));
    }

    public String getShow() {
        return context.param("show").orElse("all");
    }

    public String getHistoryHref() {
        return context.at("modules/history", Map.of());
    }
}
