package banyan.web.identity;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.api.usecase.Violation;
import banyan.api.value.Handle;
import banyan.runtime.identity.LoginName;
import banyan.runtime.portal.SetUpAdministrator;
import banyan.runtime.portal.SetUpGroup;
import banyan.runtime.portal.SetUpLook;
import banyan.runtime.portal.SetUpPortal;
import banyan.runtime.portal.SetupOf;
import banyan.runtime.portal.Step;
import banyan.runtime.portal.UnlockSetup;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /setup}: the steps of the set-up, one after the other, once the printed secret was typed. */
public final class SetupPage implements Page {

    /** A step in the list above the form; {@code state} as the tag wants it. */
    public record StepRow(String title, String state) {}

    private final PageContext context;
    private final Map<String, String> themes;
    private SetupOf.@Nullable State state;
    private boolean locked;

    SetupPage(PageContext context, Map<String, String> themes) {
        this.context = context;
        this.themes = themes;
    }

    @Override
    public void load() {
        state = context.run(new SetupOf());
    }

    public void unlock() {
        String secret = context.param("secret").orElse("");
        context.run(new UnlockSetup(secret));
        Browser.keepSetupSecret(secret);
    }

    public void administrator() {
        step(new SetUpAdministrator(
                secret(),
                value("login", LoginName::new),
                context.param("name").orElse(""),
                context.param("email"),
                context.param("password").orElse("")));
    }

    public void portal() {
        step(new SetUpPortal(
                secret(),
                context.param("name").orElse(""),
                context.param("language").orElse("en"),
                value("zone", ZoneId::of)));
    }

    public void look() {
        step(new SetUpLook(secret(), context.param("theme").orElse("")));
    }

    public void group() {
        step(new SetUpGroup(secret(), Optional.of(value("handle", Handle::new)), context.param("name")));
        Browser.forgetSetupSecret();
    }

    /** The first group can be founded later as well. */
    public void later() {
        step(new SetUpGroup(secret(), Optional.empty(), Optional.empty()));
        Browser.forgetSetupSecret();
    }

    private void step(UseCase<?> useCase) {
        try {
            context.run(useCase);
        } catch (Refusal e) {
            // The portal was started again meanwhile and printed another secret.
            locked = e.code().equals("SetupSecretIsWrong");
            throw e;
        }
    }

    private String secret() {
        return Browser.setupSecret().orElse("-");
    }

    /** A value of the domain from a field; what it refuses stands beside the field. */
    private <T> T value(String field, Function<String, T> make) {
        try {
            return make.apply(context.param(field).orElse(""));
        } catch (RuntimeException e) {
            Violation violation = new Violation(field, "Type", context.say("setup.form." + field));
            throw new Refusal(Refusal.Kind.INVALID, "core", "Invalid", List.of(1), List.of(violation));
        }
    }

    /** Which part of the page is shown. */
    public String getShown() {
        Step step = getState().step();
        boolean open = step == Step.DONE || (!locked && Browser.setupSecret().isPresent());
        return open ? step.name() : "LOCKED";
    }

    public List<StepRow> getSteps() {
        Step now = getState().step();
        return Stream.of(Step.values())
                .filter(step -> step != Step.DONE)
                .map(step -> new StepRow(
                        context.say("setup.step." + step),
                        step.compareTo(now) < 0 ? "done" : step == now ? "now" : ""))
                .toList();
    }

    public SetupOf.State getState() {
        return Objects.requireNonNull(state);
    }

    public String getZone() {
        String zone = getState().zone().getId();
        return Choices.zones().containsKey(zone) ? zone : "UTC";
    }

    public String getLanguage() {
        return context.viewer().locale().getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    public Map<String, String> getThemes() {
        return themes;
    }

    public Map<String, String> getLanguages() {
        return Choices.languages();
    }

    public Map<String, String> getZones() {
        return Choices.zones();
    }
}
