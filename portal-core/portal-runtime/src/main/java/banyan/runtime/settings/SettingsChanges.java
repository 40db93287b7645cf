package banyan.runtime.settings;

import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.text.CoreWords;
import banyan.runtime.usecase.Constraints;
import banyan.runtime.usecase.InputReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what somebody chose and keeps it as the next version. */
@ApplicationScoped
public class SettingsChanges {

    @Inject
    SettingRows rows;

    @Inject
    Constraints constraints;

    @Inject
    CoreWords words;

    @Inject
    Clock clock;

    /**
     * Puts values into force.
     *
     * @param base the version on which the change was made
     * @throws Refusal invalid with a violation for each field, or a conflict when somebody was faster
     */
    public void choose(ModuleEntry module, Optional<GroupRef> group, int base, Map<String, String> values, Viewer by) {
        int current =
                rows.last(module.id(), group).map(SettingsForm.Version::version).orElse(0);
        if (current != base) {
            throw Refusal.conflict("modules", "SettingsEditedMeanwhile", base, current);
        }
        SettingsShape<?> shape = SettingsForms.shape(module);
        List<Violation> wrong = wrong(shape, group, values, by);
        if (wrong.isEmpty()) {
            Map<String, String> together = new HashMap<>(
                    group.isPresent() ? rows.inForce(module.id(), group).portal() : Map.of());
            together.putAll(values);
            wrong = wrongTogether(shape, module, together, by);
        }
        if (!wrong.isEmpty()) {
            throw InputReader.invalid(wrong);
        }
        rows.add(module.id(), group, base + 1, values, by.self(), clock.instant());
    }

    /** Puts an earlier version into force again; it is checked like every other choice. */
    public void restore(ModuleEntry module, Optional<GroupRef> group, int version, Viewer by) {
        Map<String, String> earlier = rows.get(module.id(), group, version).chosen();
        SettingsShape<?> shape = SettingsForms.shape(module);
        Map<String, String> known = new HashMap<>(earlier);
        known.keySet().removeIf(name -> shape.find(name).isEmpty());
        int current =
                rows.last(module.id(), group).map(SettingsForm.Version::version).orElse(0);
        choose(module, group, current, known, by);
    }

    public List<SettingsForm.Version> versions(ModuleEntry module, Optional<GroupRef> group) {
        return rows.all(module.id(), group);
    }

    private List<Violation> wrong(
            SettingsShape<?> shape, Optional<GroupRef> group, Map<String, String> values, Viewer by) {
        List<Violation> wrong = new ArrayList<>();
        values.forEach((name, text) -> {
            Optional<SettingsShape.Part> part = shape.find(name);
            if (part.isEmpty()) {
                wrong.add(violation(by, name, "Unknown", name));
            } else if (group.isPresent() && part.get().portalOnly()) {
                wrong.add(violation(by, name, "PortalOnly", name));
            } else if (!fits(part.get(), text)) {
                wrong.add(violation(
                        by, name, "Type." + SettingType.kindOf(part.get().type()), text));
            }
        });
        return wrong;
    }

    private static boolean fits(SettingsShape.Part part, String text) {
        try {
            SettingType.read(text, part.type());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<Violation> wrongTogether(
            SettingsShape<?> shape, ModuleEntry module, Map<String, String> texts, Viewer by) {
        try {
            return constraints.check(shape.make(texts), module.owner(), by.locale());
        } catch (IllegalArgumentException e) {
            return List.of(new Violation("values", "Refused", String.valueOf(e.getMessage())));
        }
    }

    private Violation violation(Viewer by, String field, String code, String value) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new Violation(field, code, words.say(by.locale(), "modules.settings." + code, shown));
    }
}
