package banyan.runtime.settings;

import banyan.api.group.GroupRef;
import banyan.api.usecase.Refusal;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.settings.SettingsForm.Choice;
import banyan.runtime.settings.SettingsForm.Field;
import banyan.runtime.settings.SettingsForm.Kind;
import banyan.runtime.settings.SettingsForm.Source;
import banyan.runtime.settings.SettingsShape.Part;
import banyan.runtime.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the form of a settings record; the same for IT and for leads. Its words stand in the module's bundle under
 * {@code <module>.settings.<component>.label}, {@code .hint}, and for constants {@code .<CONSTANT>}.
 */
@ApplicationScoped
public class SettingsForms {

    @Inject
    SettingRows rows;

    public SettingsForm form(ModuleEntry module, Optional<GroupRef> group, Locale locale) {
        SettingsShape<?> shape = shape(module);
        SettingRows.InForce chosen = rows.inForce(module.id(), group);
        Optional<SettingsForm.Version> last = rows.last(module.id(), group);
        Words words = module.owner().words();
        List<Field> fields = shape.parts().stream()
                .map(part -> field(part, module.id(), chosen, group.isPresent(), words, locale))
                .toList();
        return new SettingsForm(
                module.id(),
                words.find(locale, module.id() + ".module.name").orElse(module.id()),
                last.map(SettingsForm.Version::version).orElse(0),
                last,
                fields,
                group.isPresent());
    }

    static SettingsShape<?> shape(ModuleEntry module) {
        return module.settings()
                .map(type -> (SettingsShape<?>) SettingsShape.of(type))
                .orElseThrow(() -> Refusal.notFound("modules", "settings", module.id()));
    }

    private static Field field(
            Part part, String module, SettingRows.InForce chosen, boolean inGroup, Words words, Locale locale) {
        String name = part.name();
        String key = module + ".settings." + name;
        boolean locked = inGroup && part.portalOnly();
        String inherited = inGroup ? chosen.portal().getOrDefault(name, part.byDefault()) : part.byDefault();
        Map<String, String> own = inGroup ? chosen.group() : chosen.portal();
        boolean chosenHere = !locked && own.containsKey(name);
        Source below = inGroup && chosen.portal().containsKey(name) ? Source.PORTAL : Source.DEFAULT;
        return new Field(
                name,
                kind(part),
                words.find(locale, key + ".label").orElse(name),
                words.find(locale, key + ".hint"),
                chosenHere ? own.getOrDefault(name, inherited) : inherited,
                inherited,
                chosenHere ? (inGroup ? Source.GROUP : Source.PORTAL) : below,
                locked,
                part.component().getAccessor().isAnnotationPresent(NotBlank.class),
                min(part),
                max(part),
                SettingType.options(part.type()).stream()
                        .map(one -> new Choice(
                                one, words.find(locale, key + "." + one).orElse(one)))
                        .toList());
    }

    private static Kind kind(Part part) {
        Kind kind = SettingType.kindOf(part.type());
        return kind == Kind.TEXT && max(part).filter(max -> max > 200).isPresent() ? Kind.LONG_TEXT : kind;
    }

    private static Optional<Long> min(Part part) {
        Min min = part.component().getAccessor().getAnnotation(Min.class);
        return Optional.ofNullable(min).map(Min::value);
    }

    private static Optional<Long> max(Part part) {
        Max max = part.component().getAccessor().getAnnotation(Max.class);
        Size size = part.component().getAccessor().getAnnotation(Size.class);
        return Optional.ofNullable(max)
                .map(Max::value)
                .or(() -> Optional.ofNullable(size).map(s -> (long) s.max()).filter(s -> s < Integer.MAX_VALUE));
    }
}
