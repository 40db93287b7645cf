package banyan.web.identity;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.runtime.identity.oidc.Entrances;
import banyan.runtime.identity.usecase.SignIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /sign-in}: with the company's account, or with login and password. */
public final class SignInPage implements Page {

    private static final String PATH = "sign-in";

    /** What the company's sign-in can have to say; nothing else from the address is ever shown. */
    private static final Set<String> SAYINGS =
            Set.of("ProviderIsAway", "ProviderRefused", "SignInTookTooLong", "NotActive", "NoProvider");

    private final PageContext context;
    private @Nullable String company;
    private boolean changing;

    SignInPage(PageContext context) {
        this.context = context;
    }

    /** Where people read what went wrong on their way. */
    static String address(String code) {
        return "/" + PATH + "?said=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    @Override
    public void load() {
        if (context.viewer().person().isPresent()) {
            context.goTo(back());
        }
        company = context.run(new Entrances())
                .company()
                .map(name -> name.isEmpty()
                        ? context.say("sign-in.company")
                        : context.say("sign-in.company.named", name))
                .orElse(null);
    }

    public void enter() {
        String password = context.param("password").orElse("");
        try {
            boolean remember = context.param("remember").isPresent();
            SignIn.Begun begun = context.run(new SignIn(
                    context.param("login").orElse(""),
                    password,
                    context.param("newPassword"),
                    Optional.of(remember)));
            Browser.remember(begun.token(), remember ? Optional.of(Duration.ofDays(7)) : Optional.empty());
            context.goTo(back());
        } catch (Refusal e) {
            changing = e.code().startsWith("Password");
            if (e.kind() == Refusal.Kind.UNKNOWN_CALLER) {
                throw new Refusal(Refusal.Kind.RULE, e.module(), e.code(), e.values(), e.violations());
            }
            throw e;
        }
    }

    private String back() {
        return context.param("back").filter(b -> b.startsWith("/") && !b.startsWith("//") && !b.startsWith("/sign-"))
                .orElse("/");
    }

    /** The company's button, or null where there is none. */
    public @Nullable String getCompany() {
        return company;
    }

    public String getCompanyAddress() {
        return "/login/oidc?goto=" + URLEncoder.encode(back(), StandardCharsets.UTF_8);
    }

    public String getAddress() {
        return context.at(PATH, back().equals("/") ? Map.of() : Map.of("back", back()));
    }

    /** Whether a one-time password is being replaced. */
    public boolean isChanging() {
        return changing;
    }

    public @Nullable String getSaid() {
        return context.param("said")
                .filter(SAYINGS::contains)
                .map(code -> context.say("me.refusal." + code, context.say("sign-in.this")))
                .orElse(null);
    }
}
