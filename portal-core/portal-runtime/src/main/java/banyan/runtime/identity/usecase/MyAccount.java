package banyan.runtime.identity.usecase;

import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.runtime.identity.Doorstep;
import banyan.runtime.identity.LocalAccounts;
import banyan.runtime.identity.PasswordPolicy;
import banyan.runtime.identity.Person;
import banyan.runtime.identity.PersonStore;
import banyan.runtime.identity.Scopes;
import banyan.runtime.identity.SignInStore;
import banyan.runtime.identity.SignInThrottle;
import banyan.runtime.usecase.UseCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people do with their own account. */
@ApplicationScoped
public class MyAccount {

    /** More running tokens than this are a sign that a program makes them. */
    private static final int TOKENS = 50;

    @Inject
    PersonStore people;

    @Inject
    LocalAccounts local;

    @Inject
    SignInStore signIns;

    @Inject
    SignInThrottle throttle;

    @Inject
    Doorstep doorstep;

    @Inject
    UseCases useCases;

    @Inject
    Clock clock;

    public MySettings.Account account(MySettings q, Viewer by) {
        Person me = people.get(by.self());
        Set<Role> roles = people.roles(me.ref());
        if (me.guestUntil().isEmpty()) {
            roles.add(Role.EMPLOYEE);
        }
        return new MySettings.Account(
                me.ref(),
                me.login(),
                me.name(),
                me.email(),
                me.locale().toLanguageTag(),
                me.zone(),
                me.theme(),
                me.contrast(),
                roles,
                local.mustChange(me.ref()).isPresent());
    }

    public Done change(ChangeMySettings c, Viewer by) {
        people.settings(by.self(), Locale.forLanguageTag(c.language()), c.zone(), c.theme(), c.contrast());
        return Done.DONE;
    }

    public Done change(ChangePassword c, Viewer by) {
        doorstep.refusePersonalTokens();
        Person me = people.get(by.self());
        throttle.tryOnce(me.login(), doorstep.address());
        if (!local.isPasswordOf(me.ref(), c.oldPassword())) {
            throw Refusal.rule("me", "OldPasswordIsWrong");
        }
        throttle.right(me.login(), doorstep.address());
        if (c.newPassword().equals(c.oldPassword())) {
            throw Refusal.rule("me", "PasswordIsTheOldOne");
        }
        PasswordPolicy.check(c.newPassword(), me.login());
        local.set(me.ref(), c.newPassword());
        signIns.endAll(me.ref(), doorstep.currentSignIn());
        return Done.DONE;
    }

    public List<MySignIns.Row> signIns(MySignIns q, Viewer by) {
        Optional<UUID> current = doorstep.currentSignIn();
        return signIns.running(by.self()).stream()
                .map(s -> new MySignIns.Row(
                        s.id(),
                        s.kind().equals("BROWSER"),
                        s.entrance(),
                        s.created(),
                        s.seen(),
                        s.agent(),
                        s.address(),
                        current.filter(s.id()::equals).isPresent()))
                .toList();
    }

    public List<MyTokens.Row> tokens(MyTokens q, Viewer by) {
        return signIns.tokens(by.self()).stream()
                .map(t -> new MyTokens.Row(t.id(), t.name(), t.scopes().names(), t.created(), t.ends(), t.used()))
                .toList();
    }

    public MakeToken.Made make(MakeToken c, Viewer by) {
        doorstep.refusePersonalTokens();
        if (signIns.tokens(by.self()).size() >= TOKENS) {
            throw Refusal.rule("me", "TooManyTokens", TOKENS);
        }
        Set<String> permissions =
                useCases.all().stream().map(spec -> spec.permission()).collect(Collectors.toSet());
        SignInStore.Begun made = signIns.makeToken(
                by.self(),
                c.name().strip(),
                Scopes.of(c.scopes(), permissions),
                clock.instant().plus(Duration.ofDays(c.days())));
        return new MakeToken.Made(made.token().value(), made.ends());
    }

    public Done end(EndToken c, Viewer by) {
        if (!signIns.endToken(by.self(), c.token())) {
            throw Refusal.notFound("me", "token", c.token());
        }
        return Done.DONE;
    }
}
