package banyan.runtime.identity;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.runtime.data.Ids;
import banyan.runtime.search.CoreEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps people and their roles in the portal. */
@ApplicationScoped
public class PersonStore {

    private static final String COLUMNS =
            "p.id, p.login, p.name, p.email, p.locale, p.zone, p.theme, p.contrast, p.active, p.guest_until, p.created";

    private static final String ROLES =
            ", (select string_agg(distinct r.role, ' ') from core.portal_role r where r.person = p.id) as roles";

    @Inject
    CoreEntries index;

    @Inject
    Rows sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A person of a list. */
    public record Listed(Person person, Set<Role> roles) {}

    public Person get(PersonRef ref) {
        return find(ref).orElseThrow(() -> Refusal.notFound("people", "person", ref.value()));
    }

    public Optional<Person> find(PersonRef ref) {
        return sql.find("select " + COLUMNS + " from core.person p where p.id = ?", PersonStore::person, ref);
    }

    public Optional<Person> find(LoginName login) {
        return sql.find("select " + COLUMNS + " from core.person p where p.login = ?", PersonStore::person, login);
    }

    public Person get(LoginName login) {
        return find(login).orElseThrow(() -> Refusal.notFound("people", "person", login.value()));
    }

    /** Adds a person with the portal's language and zone; refuses a login that is taken. */
    public PersonRef add(
            LoginName login, String name, Optional<String> email, Locale locale, ZoneId zone, Optional<Instant> guest) {
        PersonRef ref = new PersonRef(ids.next());
        int added = sql.change(
                """
                insert into core.person (id, login, name, email, locale, zone, guest_until, created)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (login) do nothing
                """,
                ref,
                login,
                name,
                email,
                locale,
                zone,
                guest,
                clock.instant());
        if (added == 0) {
            throw Refusal.conflict("people", "LoginTaken", login.value());
        }
        return ref;
    }

    public void change(PersonRef ref, String name, Optional<String> email, Optional<Instant> guestUntil) {
        sql.change(
                "update core.person set name = ?, email = ?, guest_until = ? where id = ?",
                name,
                email,
                guestUntil,
                ref);
        index.person(ref);
    }

    public void settings(PersonRef ref, Locale locale, ZoneId zone, String theme, String contrast) {
        sql.change(
                "update core.person set locale = ?, zone = ?, theme = ?, contrast = ? where id = ?",
                locale,
                zone,
                theme,
                contrast,
                ref);
    }

    /** Whether this changed anything. */
    public boolean activate(PersonRef ref, boolean active) {
        return sql.change("update core.person set active = ? where id = ? and active <> ?", active, ref, active) == 1;
    }

    public Set<Role> roles(PersonRef ref) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(sql.list(
                "select distinct role from core.portal_role where person = ?",
                row -> Role.valueOf(row.text("role")),
                ref));
        return roles;
    }

    public void give(PersonRef ref, Role role, String source) {
        sql.change(
                "insert into core.portal_role (person, role, source, given) values (?, ?, ?, ?) on conflict do nothing",
                ref,
                role,
                source,
                clock.instant());
    }

    public boolean take(PersonRef ref, Role role, String source) {
        return sql.change(
                        "delete from core.portal_role where person = ? and role = ? and source = ?", ref, role, source)
                == 1;
    }

    /** From where a person holds a role: {@code local}, or the provider whose groups give it. */
    public List<String> sources(PersonRef ref, Role role) {
        return sql.list(
                "select source from core.portal_role where person = ? and role = ?",
                row -> row.text("source"),
                ref,
                role);
    }

    /**
     * Whether somebody else could still run the portal. Locks the administrators, so that two who take each other's role at
     * the same moment do not both succeed.
     */
    public boolean isOtherAdministrator(PersonRef besides) {
        return sql
                .list(
                        """
                        select r.person from core.portal_role r join core.person p on p.id = r.person
                        where r.role = 'ADMINISTRATOR' and p.active order by r.person for update
                        """,
                        row -> row.uuid("person"))
                .stream()
                .anyMatch(other -> !other.equals(besides.value()));
    }

    /** People by name, then by key: the cursor is {@code name|key}. */
    public Slice<Listed> page(String words, Optional<Boolean> active, Optional<String> after, int size) {
        String name =
                after.map(a -> a.substring(0, Math.max(0, a.lastIndexOf('|')))).orElse("");
        UUID key = after.flatMap(PersonStore::key).orElse(new UUID(0, 0));
        String like =
                "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        List<Listed> found = sql.list(
                "select " + COLUMNS + ROLES
                        + " from core.person p where (p.name, p.id) > (?, ?) and (p.name ilike ? or p.login ilike ?)"
                        + " and p.active = coalesce(cast(? as boolean), p.active) order by p.name, p.id limit ?",
                row -> new Listed(person(row), roles(row)),
                name,
                key,
                like,
                like,
                active,
                size + 1);
        return Slice.of(
                found,
                size,
                last -> last.person().name() + "|" + last.person().ref().value());
    }

    private static Optional<UUID> key(String cursor) {
        try {
            return Optional.of(UUID.fromString(cursor.substring(cursor.lastIndexOf('|') + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<Role> roles(Rows.Values row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        row.maybeText("roles").stream()
                .flatMap(all -> Arrays.stream(all.split(" ")))
                .forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    private static Person person(Rows.Values row) throws SQLException {
        return new Person(
                new PersonRef(row.uuid("id")),
                new LoginName(row.text("login")),
                row.text("name"),
                row.maybeText("email"),
                row.locale("locale"),
                row.zone("zone"),
                row.text("theme"),
                row.text("contrast"),
                row.yes("active"),
                row.maybeInstant("guest_until"),
                row.instant("created"));
    }
}
