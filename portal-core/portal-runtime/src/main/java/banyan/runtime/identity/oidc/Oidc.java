package banyan.runtime.identity.oidc;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.people.Viewer.Via;
import banyan.api.usecase.Refusal;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.data.Transactions;
import banyan.runtime.identity.Doorstep;
import banyan.runtime.identity.ExternalPeople;
import banyan.runtime.identity.Person;
import banyan.runtime.identity.PersonStore;
import banyan.runtime.identity.Rows;
import banyan.runtime.identity.SignInStore;
import banyan.runtime.identity.Token;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Sign-in with the company's account. */
@ApplicationScoped
public class Oidc implements CoreModule {

    static final String ENTRANCE = "oidc";

    /** Where the provider sends people back to. */
    public static final String BACK = "/login/oidc";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private record Attempt(String nonce, String verifier, String goTo) {}

    private volatile Optional<OidcProvider> provider = Optional.empty();

    @Inject
    Rows sql;

    @Inject
    Transactions transactions;

    @Inject
    ExternalPeople outside;

    @Inject
    PersonStore people;

    @Inject
    SignInStore signIns;

    @Inject
    Doorstep doorstep;

    @Inject
    Clock clock;

    @Override
    public void contribute(CoreContributions to) {
        to.handle(Entrances.class, this::entrances);
        to.handle(BeginOidc.class, this::begin);
        to.handle(FinishOidc.class, this::finish);
    }

    Entrances.Open entrances(Entrances q, Viewer by) {
        return new Entrances.Open(provider.map(p -> p.settings().name()));
    }

    BeginOidc.Begun begin(BeginOidc c, Viewer by) {
        String state = Token.randomText(32);
        String nonce = Token.randomText(32);
        String verifier = Token.randomText(48);
        URI address = open().signIn(back(), state, nonce, verifier);
        sql.change(
                "insert into core.oidc_attempt (state_hash, nonce, verifier, go_to, ends) values (?, ?, ?, ?, ?)",
                Token.sha256(state),
                nonce,
                verifier,
                c.goTo().filter(Oidc::isOurs).orElse("/"),
                clock.instant().plus(PATIENCE));
        return new BeginOidc.Begun(address.toString(), state);
    }

    FinishOidc.Arrived finish(FinishOidc c, Viewer by) {
        OidcProvider open = open();
        // In a transaction of its own: an attempt is good once, and no connection waits while the provider thinks.
        Attempt attempt = transactions.inNew(() -> take(c.state()));
        OidcProvider.Proof proof = open.prove(back(), c.code(), attempt.nonce(), attempt.verifier());
        Claims claims = new Claims(proof.claims());
        PersonRef ref = outside.welcome(
                claims.person(open.settings()), open.settings().roles().of(claims.groups(open.settings())));
        Person person = people.get(ref);
        if (!person.active()
                || person.guestUntil().filter(clock.instant()::isAfter).isPresent()) {
            throw Refusal.notAllowed("me", "NotActive", person.name());
        }
        SignInStore.Begun begun =
                signIns.begin(ref, by.via() == Via.PAGE, false, ENTRANCE, Optional.of(proof.idToken()));
        return new FinishOidc.Arrived(begun.token().value(), ref, person.name(), begun.ends(), attempt.goTo());
    }

    /** Where to go to end the sign-in at the provider too. */
    public Optional<String> signOut(String idToken) {
        return provider.flatMap(p -> p.signOut(idToken, URI.create(doorstep.base() + "/sign-in")))
                .map(URI::toString);
    }

    private Attempt take(String state) {
        return sql.find(
                        "delete from core.oidc_attempt where state_hash = ? and ends > ? returning nonce, verifier, go_to",
                        row -> new Attempt(row.text("nonce"), row.text("verifier"), row.text("go_to")),
                        Token.sha256(state),
                        clock.instant())
                .orElseThrow(() -> Refusal.rule("me", "SignInTookTooLong"));
    }

    @PostConstruct
    void configure() {
        provider = OidcSettings.from(System::getenv).map(settings -> new OidcProvider(settings, clock));
    }

    private OidcProvider open() {
        return provider.orElseThrow(() -> Refusal.rule("me", "NoProvider"));
    }

    private URI back() {
        return URI.create(doorstep.base() + BACK);
    }

    private static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c < 0x20 || c == '\\');
    }
}
