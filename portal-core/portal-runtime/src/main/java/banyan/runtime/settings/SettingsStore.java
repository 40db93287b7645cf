package banyan.runtime.settings;

import banyan.api.group.GroupRef;
import banyan.api.usecase.Violation;
import banyan.runtime.data.TransactionMemory;
import banyan.runtime.data.Transactions;
import banyan.runtime.plugin.EffectiveSettings;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.plugin.Modules;
import banyan.runtime.usecase.Constraints;
import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that hold now: what the group chose over what the portal chose over the defaults of the record. Read from the
 * database once in a transaction, so that a change counts from the next call on, on every node.
 *
 * <p>A value that no longer fits, because a new version of the module is stricter, is passed over for the one below it.
 */
@ApplicationScoped
public class SettingsStore implements EffectiveSettings {

    @Inject
    SettingRows rows;

    @Inject
    Modules modules;

    @Inject
    Constraints constraints;

    @Inject
    Transactions transactions;

    @Inject
    TransactionMemory memory;

    @Override
    public <S extends Record> S effective(Class<S> type, String module, Optional<GroupRef> group) {
        return transactions
                .in(() ->
                        memory.find(new Asked(type, module, group), type, () -> Optional.of(read(type, module, group))))
                .orElseThrow();
    }

    private record Asked(Class<?> type, String module, Optional<GroupRef> group) {}

    /** Where the module does not run, nothing is checked. */
    private record From(SettingRows.InForce chosen, boolean checked) {}

    private <S extends Record> S read(Class<S> type, String module, Optional<GroupRef> group) {
        SettingRows.InForce chosen = rows.inForce(module, group);
        SettingsShape<S> shape = SettingsShape.of(type);
        Optional<Owner> owner = modules.find(module).map(ModuleEntry::owner);
        return shape.kept(new From(chosen, owner.isPresent()), () -> make(shape, chosen, owner));
    }

    private <S extends Record> S make(SettingsShape<S> shape, SettingRows.InForce chosen, Optional<Owner> owner) {
        Map<String, String> texts = new HashMap<>(chosen.portal());
        texts.putAll(ofGroup(shape, chosen.group()));
        return fitting(shape, owner, texts, chosen.portal())
                .or(() -> fitting(shape, owner, new HashMap<>(chosen.portal()), Map.of()))
                .orElseGet(() -> shape.make(Map.of()));
    }

    /** What a group may choose: a component that became the portal's own counts no more. */
    static Map<String, String> ofGroup(SettingsShape<?> shape, Map<String, String> chosen) {
        Map<String, String> own = new HashMap<>(chosen);
        shape.parts().stream().filter(SettingsShape.Part::portalOnly).forEach(part -> own.remove(part.name()));
        return own;
    }

    private <S extends Record> Optional<S> fitting(
            SettingsShape<S> shape, Optional<Owner> owner, Map<String, String> texts, Map<String, String> below) {
        try {
            S made = shape.make(texts);
            List<Violation> wrong =
                    owner.map(o -> constraints.check(made, o, Locale.ENGLISH)).orElse(List.of());
            if (wrong.isEmpty()) {
                return Optional.of(made);
            }
            wrong.forEach(violation -> fallBack(nameOf(violation), texts, below));
            S mended = shape.make(texts);
            boolean fits = owner.map(
                            o -> constraints.check(mended, o, Locale.ENGLISH).isEmpty())
                    .orElse(true);
            return fits ? Optional.of(mended) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A breach within a list belongs to the whole setting: {@code tags[0]} is {@code tags}. */
    private static String nameOf(Violation violation) {
        return violation.field().split("[.\\[]", 2)[0];
    }

    private static void fallBack(String name, Map<String, String> texts, Map<String, String> below) {
        String lower = below.get(name);
        if (lower == null) {
            texts.remove(name);
        } else {
            texts.put(name, lower);
        }
    }
}
