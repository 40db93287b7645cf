package banyan.runtime.demo;

import banyan.api.group.GroupRef;
import banyan.runtime.data.Node;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import banyan.runtime.portal.Portal;
import banyan.runtime.portal.PortalProfile.DemoState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the demo's year is, and which node plays it. A node that stops in the middle leaves the last whole day; it, or another
 * one after {@link #LEASE}, goes on with the next.
 */
@ApplicationScoped
public class DemoDiary {

    private static final Duration LEASE = Duration.ofSeconds(40);

    /**
     * Where the year stands.
     *
     * @param first its first day; empty before it begins
     * @param day the last day that was played whole
     */
    public record Page(DemoState state, Optional<LocalDate> first, Optional<LocalDate> day) {}

    @Inject
    Queries sql;

    @Inject
    Transactions transactions;

    @Inject
    Portal portal;

    @Inject
    PortalClock clock;

    public Page read() {
        return transactions.in(() -> sql.find(
                        "select demo, cast(demo_first as text), cast(demo_day as text) from core.portal",
                        row -> new Page(
                                row.constant(0, DemoState.class),
                                row.textIf(1).map(LocalDate::parse),
                                row.textIf(2).map(LocalDate::parse)))
                .orElseThrow());
    }

    public DemoOf.Progress progress() {
        Page page = read();
        int days = page.first()
                .flatMap(first -> page.day().map(day -> (int) (day.toEpochDay() - first.toEpochDay()) + 1))
                .orElse(0);
        return new DemoOf.Progress(page.state(), page.day(), Math.min(days, DemoYear.DAYS + 1), DemoYear.DAYS + 1);
    }

    /** How far a group of the demo is while its year is played; empty for all other groups. */
    public Optional<DemoOf.Progress> of(GroupRef group) {
        boolean plays = portal.profile().demo() == DemoState.MAKING;
        return plays && sql.exists("select 1 from core.grp where id = ? and demo", group)
                ? Optional.of(progress())
                : Optional.empty();
    }

    /** The year begins on this day, unless it has begun already. */
    void beginOn(LocalDate first) {
        transactions.in(() -> sql.change(
                "update core.portal set demo_first = coalesce(demo_first, cast(? as date))", first.toString()));
    }

    /** Whether this node plays from now on: nobody else does, or they have not been heard of for a while. */
    boolean take() {
        return transactions.inNew(() -> sql.change(
                        "update core.portal set demo_node = ?, demo_beat = ? where demo = 'MAKING'"
                                + " and (demo_node is null or demo_node = ? or demo_beat < ?)",
                        Node.name(),
                        clock.present(),
                        Node.name(),
                        clock.present().minus(LEASE)))
                == 1;
    }

    /** Writes down that a day was played whole; false when the demo was removed or another node plays. */
    boolean played(LocalDate day) {
        return transactions.inNew(() -> sql.change(
                        "update core.portal set demo_day = cast(? as date), demo_beat = ?"
                                + " where demo = 'MAKING' and demo_node = ?",
                        day.toString(),
                        clock.present(),
                        Node.name()))
                == 1;
    }

    /** The year is over. What was kept to play no day twice is not needed any more. */
    void close() {
        transactions.inNew(() -> {
            sql.change("delete from core.idempotency where key like '" + Stage.KEY + "%'");
            return sql.change(
                    "update core.portal set demo = 'MADE', demo_node = null, demo_beat = null where demo = 'MAKING'");
        });
    }

    /** The demo goes; false when there is none. */
    boolean tear() {
        return sql.change("update core.portal set demo = 'NONE', demo_first = null, demo_day = null, demo_node = null,"
                        + " demo_beat = null where demo <> 'NONE'")
                == 1;
    }
}
