package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.people.Viewer.Via;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.runtime.identity.Directory;
import banyan.runtime.identity.Doorstep;
import banyan.runtime.identity.LocalAccounts;
import banyan.runtime.identity.LoginName;
import banyan.runtime.identity.PasswordPolicy;
import banyan.runtime.identity.Person;
import banyan.runtime.identity.PersonStore;
import banyan.runtime.identity.SignInStore;
import banyan.runtime.identity.SignInThrottle;
import banyan.runtime.identity.oidc.Oidc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets people in and out. */
@ApplicationScoped
public class Door {

    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private record Known(PersonRef person, String entrance) {}

    @Inject
    Instance<Directory> directories;

    @Inject
    LocalAccounts local;

    @Inject
    SignInThrottle throttle;

    @Inject
    PersonStore people;

    @Inject
    SignInStore signIns;

    @Inject
    Doorstep doorstep;

    @Inject
    Oidc oidc;

    @Inject
    Clock clock;

    public SignIn.Begun signIn(SignIn c, Viewer by) {
        LoginName login = nameOf(c.login()).orElseThrow(() -> wrong(5));
        int left = throttle.tryOnce(login, doorstep.address());
        Known known = check(login, c.password()).orElseThrow(() -> wrong(left));
        throttle.right(login, doorstep.address());
        Person person = people.get(known.person());
        if (!person.active()
                || person.guestUntil().filter(clock.instant()::isAfter).isPresent()) {
            throw Refusal.notAllowed("me", "NotActive", person.name());
        }
        if (known.entrance().equals(local.entrance())
                && local.mustChange(person.ref()).orElse(false)) {
            replaceOneTime(c, login, person.ref());
        }
        SignInStore.Begun begun = signIns.begin(
                person.ref(), by.via() == Via.PAGE, c.remember().orElse(false), known.entrance(), Optional.empty());
        return new SignIn.Begun(begun.token().value(), person.ref(), person.name(), begun.ends());
    }

    private Optional<Known> check(LoginName login, String password) {
        return directories.stream()
                .sorted(Comparator.comparingInt(Directory::order))
                .flatMap(directory -> ask(directory, login, password).stream())
                .findFirst();
    }

    private static Optional<Known> ask(Directory directory, LoginName login, String password) {
        try {
            return directory.check(login, password).map(person -> new Known(person, directory.entrance()));
        } catch (RuntimeException e) {
            LOG.warn("The directory \"{}\" did not answer; the next one is asked", directory.entrance(), e);
            return Optional.empty();
        }
    }

    private void replaceOneTime(SignIn c, LoginName login, PersonRef person) {
        String fresh =
                c.newPassword().filter(p -> !p.isEmpty()).orElseThrow(() -> Refusal.rule("me", "PasswordIsOneTime"));
        if (fresh.equals(c.password())) {
            throw Refusal.rule("me", "PasswordIsTheOldOne");
        }
        PasswordPolicy.check(fresh, login);
        local.set(person, fresh);
    }

    private static Optional<LoginName> nameOf(String typed) {
        try {
            return Optional.of(new LoginName(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Refusal wrong(int left) {
        return new Refusal(Refusal.Kind.UNKNOWN_CALLER, "me", "WrongLogin", List.of(left), List.of());
    }

    public SignOut.Left signOut(SignOut c, Viewer by) {
        Optional<UUID> current = doorstep.currentSignIn();
        Optional<String> hint = current.flatMap(signIns::providerHint);
        current.ifPresent(id -> signIns.end(by.self(), id));
        return new SignOut.Left(hint.flatMap(oidc::signOut));
    }

    public Done signOutEverywhere(SignOutEverywhere c, Viewer by) {
        doorstep.refusePersonalTokens();
        signIns.endAll(by.self(), Optional.empty());
        if (c.tokens().orElse(false)) {
            signIns.endTokens(by.self());
        }
        return Done.DONE;
    }

    public Done end(EndSignIn c, Viewer by) {
        doorstep.refusePersonalTokens();
        if (!signIns.end(by.self(), c.session())) {
            throw Refusal.notFound("me", "session", c.session());
        }
        return Done.DONE;
    }
}
