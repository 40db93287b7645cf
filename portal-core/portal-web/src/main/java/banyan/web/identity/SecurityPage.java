package banyan.web.identity;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.runtime.identity.usecase.ChangePassword;
import banyan.runtime.identity.usecase.EndSignIn;
import banyan.runtime.identity.usecase.EndToken;
import banyan.runtime.identity.usecase.MakeToken;
import banyan.runtime.identity.usecase.MySettings;
import banyan.runtime.identity.usecase.MySignIns;
import banyan.runtime.identity.usecase.MyTokens;
import banyan.runtime.identity.usecase.SignOutEverywhere;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /me/security}: sign-ins, personal tokens, password. */
public final class SecurityPage implements Page {

    private static final List<String> DAYS = List.of("7", "30", "90", "365");

    private final PageContext context;
    private List<MySignIns.Row> signIns = List.of();
    private List<MyTokens.Row> tokens = List.of();
    private boolean hasPassword;
    private String name = "";
    private String scopes = "";
    private String days = "90";
    private @Nullable String made;

    SecurityPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        signIns = context.run(new MySignIns());
        tokens = context.run(new MyTokens());
        hasPassword = context.run(new MySettings()).hasPassword();
    }

    public void endSignIn() {
        context.run(new EndSignIn(id("session")));
        context.tell("me.security.ended");
    }

    public void endToken() {
        context.run(new EndToken(id("token")));
        context.tell("me.security.token.ended");
    }

    private UUID id(String name) {
        try {
            return UUID.fromString(context.need(name));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("me", name, context.need(name));
        }
    }

    public void leaveEverywhere() {
        context.run(new SignOutEverywhere(context.param("tokens").map(Boolean::valueOf)));
        context.goTo("/sign-in");
    }

    public void changePassword() {
        context.run(new ChangePassword(
                context.param("oldPassword").orElse(""),
                context.param("newPassword").orElse("")));
        context.tell("me.security.password.changed");
    }

    /** Shown once: the page stays and holds it until it is left. */
    public void makeToken() {
        Set<String> wanted = Arrays.stream(scopes.split("[,，\\s]+"))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
        made = context.run(new MakeToken(name, wanted, Integer.parseInt(days))).token();
        name = "";
        scopes = "";
        tokens = context.run(new MyTokens());
    }

    public List<MySignIns.Row> getSignIns() {
        return signIns;
    }

    public List<MyTokens.Row> getTokens() {
        return tokens;
    }

    public boolean isHasPassword() {
        return hasPassword;
    }

    /** The token just made, or null. */
    public @Nullable String getMade() {
        return made;
    }

    public Map<String, String> getDayChoices() {
        return Choices.of(context, "me.security.days", DAYS);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getScopes() {
        return scopes;
    }

    public void setScopes(String scopes) {
        this.scopes = scopes;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
