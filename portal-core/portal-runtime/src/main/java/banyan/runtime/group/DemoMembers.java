package banyan.runtime.group;

import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Done;
import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import banyan.runtime.charter.ChangeCharter;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import banyan.runtime.demo.DemoCast;
import banyan.runtime.demo.DemoContext;
import banyan.runtime.demo.DemoLife;
import banyan.runtime.demo.Part;
import banyan.runtime.member.Admission;
import banyan.runtime.member.AskToJoin;
import banyan.runtime.member.GiveRole;
import banyan.runtime.member.LeaveGroup;
import banyan.runtime.member.MemberStore.Via;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets people come into the demo's groups and leave them, read what they were told, and accept a new version of the charter. */
@ApplicationScoped
public class DemoMembers implements DemoLife {

    private static final int ASK_ON = 361;
    private static final int NEW_CHARTER_ON = 354;
    private static final Duration BETWEEN = Duration.ofMinutes(7);
    private static final Duration UNREAD = Duration.ofDays(3);

    /** Who helps the lead from the beginning. */
    private static final Map<String, Map<String, Role>> ROLES = Map.of(
            DemoCast.FRONT_LINE,
            Map.of("moderator", Role.MODERATOR, "treasurer", Role.TREASURER, "chen.guodong", Role.CO_ORGANISER),
            DemoCast.CUSTOMER_VOICE,
            Map.of("lu.guoqing", Role.CO_ORGANISER, "lead", Role.CO_ORGANISER),
            DemoCast.NEW_LEADS,
            Map.of("ji.hongyan", Role.CO_ORGANISER),
            DemoCast.DATA_CRAFT,
            Map.of("nguyen.linh", Role.CO_ORGANISER, "moderator", Role.MODERATOR));

    /** Who stands at the door of the first group today. */
    private static final Map<String, String> AT_THE_DOOR = Map.of(
            "jin.haoran", "客诉的根因有一半在车间。我答得出客户怎么用，想问做的人怎么想。",
            "ling.feng", "刚接手工程组，手上有一个拖了两个月的夹具问题，照公约写好了再来的。");

    private final Map<String, List<Part>> parts = new HashMap<>();

    @Inject
    GroupStore groups;

    @Inject
    Admission admission;

    @Inject
    Queries sql;

    @Inject
    Transactions transactions;

    @Inject
    PortalClock portalClock;

    @Inject
    Clock clock;

    @Inject
    DemoContext demo;

    @Override
    public void live(Group group, LocalDate day, int number) {
        Set<PersonRef> there = new HashSet<>(transactions.in(() -> members(group)));
        for (Part part : partsOf(group)) {
            Optional<PersonRef> person = demo.find(part.login());
            if (person.isPresent() && part.isThereOn(number) && !there.contains(person.get())) {
                portalClock.play(Optional.of(clock.instant().plus(BETWEEN)));
                transactions.in(() -> come(group, person.get(), part.wants()));
            } else if (person.isPresent() && part.leaves() <= number && there.contains(person.get())) {
                demo.run(part.login(), group.handle(), new LeaveGroup());
            }
        }
        special(group, number);
        transactions.in(() -> read(group, number));
    }

    private List<PersonRef> members(Group group) {
        return sql.list(
                "select person from core.membership where grp = ?", row -> new PersonRef(row.uuid(0)), group.ref());
    }

    private synchronized List<Part> partsOf(Group group) {
        if (parts.isEmpty()) {
            DemoCast cast = DemoCast.make();
            ROLES.keySet().forEach(handle -> parts.put(handle, cast.of(handle)));
        }
        return parts.getOrDefault(group.handle().value(), List.of());
    }

    private Done come(Group group, PersonRef person, String wants) {
        GroupFacts held = groups.hold(group.ref());
        admission.admit(held, person, Via.REQUEST);
        sql.change(
                "update core.membership set accepted_charter = ?, wants = ? where grp = ? and person = ?",
                held.charterVersion(),
                wants,
                group.ref(),
                person);
        return Done.DONE;
    }

    private void special(Group group, int number) {
        Handle handle = group.handle();
        String lead = DemoCast.leadOf(handle.value());
        if (number <= 0) {
            ROLES.getOrDefault(handle.value(), Map.of())
                    .forEach((login, role) -> demo.run(lead, handle, new GiveRole(demo.person(login), role)));
        }
        if (!handle.value().equals(DemoCast.FRONT_LINE)) {
            return;
        }
        if (number == NEW_CHARTER_ON
                && transactions.in(() -> groups.get(group.ref())).charterVersion() == 1) {
            demo.run(lead, handle, new ChangeCharter(1, DemoCharters.frontLineSecond(), "回报期限写成六周，加了一条夜班的规则"));
        }
        if (number == ASK_ON) {
            AT_THE_DOOR.keySet().stream()
                    .sorted()
                    .filter(login -> !isWaiting(group, demo.person(login)))
                    .forEach(login -> demo.run(login, handle, new AskToJoin(AT_THE_DOOR.getOrDefault(login, ""))));
        }
    }

    private boolean isWaiting(Group group, PersonRef person) {
        return transactions.in(
                () -> sql.exists("select 1 from core.join_request where grp = ? and person = ?", group.ref(), person));
    }

    /** Notices are read within days; a new charter is accepted by a few each day, and not yet by {@code member}. */
    private int read(Group group, int number) {
        int version = groups.get(group.ref()).charterVersion();
        sql.change(
                """
                update core.membership m set accepted_charter = ? where m.grp = ? and m.accepted_charter < ?
                  and m.person <> ? and (hashtext(cast(m.person as text)) & 15) <= ?
                """,
                version,
                group.ref(),
                version,
                demo.person("member"),
                Math.min(13, number - NEW_CHARTER_ON));
        if (number % 7 > 0 && number < ASK_ON) {
            return 0;
        }
        return sql.change(
                "update core.notice set read_at = at + interval '5 hours' where grp = ? and read_at is null and at < ?",
                group.ref(),
                clock.instant().minus(UNREAD));
    }
}
