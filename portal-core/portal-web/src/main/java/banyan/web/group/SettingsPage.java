package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.module.ChangeModuleSettings;
import banyan.runtime.module.ChangePortalModuleSettings;
import banyan.runtime.module.ModuleSettings;
import banyan.runtime.module.ModuleSettingsVersions;
import banyan.runtime.module.PortalModuleSettings;
import banyan.runtime.module.RestoreModuleSettings;
import banyan.runtime.settings.SettingsForm;
import banyan.runtime.settings.SettingsForm.Field;
import banyan.runtime.settings.SettingsForm.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form made from a module's settings record: the same for a lead in a group and for IT in the portal. */
public final class SettingsPage implements Page {

    /** A field of the form; {@code value} is a text, or a list of what is ticked. */
    public record Row(
            String name,
            String label,
            @Nullable String hint,
            String type,
            Object value,
            @Nullable Long max,
            Map<String, String> options,
            boolean locked,
            String source) {}

    /** An earlier version; {@code now} is the one that holds. */
    public record VersionRow(int version, String title, String who, Instant at, boolean now) {}

    /** Kinds in which nothing is a value of its own; in all others an empty field follows the level above. */
    private static final Set<Kind> TEXTS = Set.of(Kind.TEXT, Kind.LONG_TEXT, Kind.LIST, Kind.CHOICES);

    private final PageContext context;
    private final boolean inGroup;
    private @Nullable SettingsForm form;
    private List<SettingsForm.Version> versions = List.of();

    private SettingsPage(PageContext context, boolean inGroup) {
        this.context = context;
        this.inGroup = inGroup;
    }

    static SettingsPage ofGroup(PageContext context) {
        return new SettingsPage(context, true);
    }

    static SettingsPage ofPortal(PageContext context) {
        return new SettingsPage(context, false);
    }

    @Override
    public void load() {
        String module = context.need("module");
        if (inGroup) {
            form = context.run(new ModuleSettings(module));
            versions = context.run(new ModuleSettingsVersions(module));
        } else {
            form = context.run(new PortalModuleSettings(module));
        }
    }

    public void save() {
        int version = new Typed(context, "modules").number("version");
        Map<String, String> values = values();
        if (inGroup) {
            context.run(new ChangeModuleSettings(getForm().module(), version, values));
        } else {
            context.run(new ChangePortalModuleSettings(getForm().module(), version, values));
        }
        context.tell("modules.settings.saved", getForm().name());
    }

    /** Only what differs from what holds anyway is a choice; the rest keeps following the level above. */
    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        for (Field field : getForm().fields()) {
            String typed = typed(field);
            boolean left = typed.isBlank() && !TEXTS.contains(field.kind());
            if (!field.locked() && !left && !typed.equals(field.inherited())) {
                values.put(field.name(), typed);
            }
        }
        return values;
    }

    private String typed(Field field) {
        List<String> all = context.params(field.name());
        if (field.kind() == Kind.SWITCH) {
            return String.valueOf(all.contains("true"));
        }
        return field.kind() == Kind.CHOICES ? String.join(",", all) : String.join("", all);
    }

    public void restore() {
        int version = new Typed(context, "modules").number("restored");
        context.run(new RestoreModuleSettings(getForm().module(), version));
        context.tell("modules.settings.restored", version);
    }

    public SettingsForm getForm() {
        return Objects.requireNonNull(form);
    }

    public String getTitle() {
        return context.say("modules.settings.of", getForm().name());
    }

    public List<Row> getRows() {
        return getForm().fields().stream().map(this::row).toList();
    }

    private Row row(Field field) {
        Map<String, String> options = new LinkedHashMap<>();
        field.options().forEach(one -> options.put(one.value(), one.label()));
        boolean choices = field.kind() == Kind.CHOICES;
        boolean counted = field.kind() == Kind.TEXT || field.kind() == Kind.LONG_TEXT;
        return new Row(
                field.name(),
                field.label(),
                hint(field),
                type(field.kind()),
                choices ? List.of(field.value().split("\\s*,\\s*")) : field.value(),
                counted ? field.max().orElse(null) : null,
                options,
                field.locked(),
                source(field));
    }

    private @Nullable String hint(Field field) {
        String range = field.kind() != Kind.NUMBER
                        || field.min().isEmpty()
                        || field.max().isEmpty()
                ? ""
                : context.say(
                        "modules.settings.range", field.min().get(), field.max().get());
        String both = (field.hint().orElse("") + " " + range).strip();
        return both.isEmpty() ? null : both;
    }

    private String source(Field field) {
        if (field.locked()) {
            return context.say("modules.settings.byIt");
        }
        return context.say("modules.settings.source." + field.source());
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case LONG_TEXT -> "textarea";
            case NUMBER -> "number";
            case SWITCH -> "switch";
            case CHOICE -> "select";
            case CHOICES -> "checkboxes";
            case DATE -> "date";
            default -> "text";
        };
    }

    public List<VersionRow> getVersions() {
        int now = getForm().version();
        return versions.stream()
                .map(one -> new VersionRow(
                        one.version(),
                        context.say("modules.settings.version", one.version()),
                        one.who(),
                        one.at(),
                        one.version() == now))
                .toList();
    }
}
