package banyan.runtime.demo;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.runtime.data.Transactions;
import banyan.runtime.identity.LocalAccounts;
import banyan.runtime.identity.LoginName;
import banyan.runtime.identity.PersonStore;
import banyan.runtime.identity.PortalRoles;
import banyan.runtime.identity.Rows;
import banyan.runtime.json.JsonCodec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts that one signs in with, and the colleagues whom they meet. Nobody signs in as a colleague: they have no password,
 * and so need no time for its hash.
 */
@ApplicationScoped
class DemoPeople implements DemoPart {

    private static final String ADMINISTRATOR = "admin";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Accounts with the demo's password, and what they may do in the portal. */
    private static final Map<String, List<Role>> ACCOUNTS = Map.of(
            ADMINISTRATOR,
            List.of(Role.ADMINISTRATOR),
            "lead",
            List.of(),
            "moderator",
            List.of(),
            "member",
            List.of(),
            "newcomer",
            List.of(),
            "hr",
            List.of(Role.HR),
            "treasurer",
            List.of(),
            "auditor",
            List.of(Role.AUDITOR));

    private final JsonCodec json = new JsonCodec(DemoPeople.class.getClassLoader());

    @Inject
    PersonStore people;

    @Inject
    PortalRoles roles;

    @Inject
    LocalAccounts local;

    @Inject
    Transactions transactions;

    @Inject
    Rows sql;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void make(DemoContext context) {
        List<Actor> cast = DemoCast.make().people();
        transactions.in(() -> {
            cast.forEach(this::add);
            return cast.size();
        });
        // afterwards: a hash takes longer than a hundred people
        String password =
                Optional.ofNullable(System.getenv("BANYAN_DEMO_PASSWORD")).orElse("demo");
        ACCOUNTS.keySet().stream()
                .sorted()
                .forEach(login -> transactions.in(() -> {
                    local.set(people.get(new LoginName(login)).ref(), password);
                    return login;
                }));
    }

    private void add(Actor actor) {
        LoginName login = new LoginName(actor.login());
        if (people.find(login).isPresent()) {
            return;
        }
        PersonRef person = people.add(
                login,
                actor.name(),
                Optional.of(login.value() + "@chengchuan.example"),
                languageOf(actor),
                ZONE,
                Optional.empty());
        sql.change("update core.person set demo = true where id = ?", person);
        ACCOUNTS.getOrDefault(login.value(), List.of()).forEach(role -> roles.give(person, role));
        sql.change(
                """
                insert into core.card (person, position, industry, path, strengths, needs, interests, changed_at)
                values (?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), ?)
                """,
                person,
                actor.position(),
                actor.industry(),
                actor.path(),
                json.write(actor.strengths()),
                json.write(actor.needs()),
                json.write(actor.interests()),
                clock.instant());
    }

    private static Locale languageOf(Actor actor) {
        return actor.name().chars().allMatch(c -> c < 0x2000) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /**
     * Takes the people away. Accounts that signed something which people made themselves are switched off and lose password
     * and roles; their names stay under it. The administrator stays when no other one has a password here: a company's
     * sign-in may be away.
     */
    @Override
    public void remove() {
        boolean othersRunIt = !sql.list(
                        """
                        select p.id from core.person p join core.portal_role r on r.person = p.id
                          join core.local_password l on l.person = p.id
                        where r.role = 'ADMINISTRATOR' and p.active and not p.demo
                        """,
                        row -> row.uuid("id"))
                .isEmpty();
        String others = othersRunIt ? "demo" : "demo and login <> '" + ADMINISTRATOR + "'";
        String theirs = " where person in (select id from core.person where " + others + ")";
        sql.change("delete from core.local_password" + theirs);
        sql.change("delete from core.portal_role" + theirs);
        sql.change("delete from core.sign_in" + theirs);
        sql.change("delete from core.personal_token" + theirs);
        sql.change("delete from core.notice" + theirs);
        sql.change("delete from core.draft" + theirs);
        sql.change("delete from core.card where person in (select id from core.person where demo)");
        sql.change("update core.person set active = false where " + others);
        // who signed nothing that stays goes whole; the others keep the name under what they signed
        sql.find(
                "select core.remove_demo_people(?) as gone",
                row -> row.number("gone"),
                othersRunIt ? "" : ADMINISTRATOR);
    }
}
