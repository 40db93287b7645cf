package banyan.runtime.portal;

import banyan.api.usecase.Refusal;
import banyan.runtime.identity.Rows;
import banyan.runtime.portal.PortalProfile.DemoState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps the portal's profile. */
@ApplicationScoped
public class Portal {

    /** Every page shows the name: asking each time would be a query a page. Other nodes see a change after this. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private record Seen(PortalProfile profile, Instant at) {}

    @Inject
    Rows sql;

    @Inject
    Clock clock;

    private volatile @Nullable Seen seen;

    /** The profile, at most two seconds old. */
    public PortalProfile profile() {
        Seen last = seen;
        Instant now = clock.instant();
        if (last == null || last.at().plus(FRESH).isBefore(now)) {
            last = new Seen(read(), now);
            seen = last;
        }
        return last.profile();
    }

    /** The profile as it stands in this transaction; others who change it wait. */
    PortalProfile locked() {
        seen = null;
        sql.find("select id from core.portal for update", row -> row.number("id"));
        return read();
    }

    private PortalProfile read() {
        return sql.find(
                        "select name, locale, zone, theme, step, demo from core.portal",
                        row -> new PortalProfile(
                                row.text("name"),
                                row.locale("locale"),
                                row.zone("zone"),
                                row.text("theme"),
                                Step.valueOf(row.text("step")),
                                DemoState.valueOf(row.text("demo"))))
                .orElseThrow(() -> new IllegalStateException("core.portal has lost its row"));
    }

    void change(String name, Locale locale, ZoneId zone) {
        sql.change("update core.portal set name = ?, locale = ?, zone = ?", name, locale, zone);
        seen = null;
    }

    void look(String theme) {
        sql.change("update core.portal set theme = ?", theme);
        seen = null;
    }

    /** The set-up has come to this step. */
    void reached(Step step) {
        sql.change(
                "update core.portal set step = ?, set_up = case when ? = 'DONE' then coalesce(set_up, ?) end",
                step,
                step,
                clock.instant());
        if (step == Step.DONE) {
            sql.change("delete from core.setup_secret");
        }
        seen = null;
    }

    /** The portal of the demo enterprise needs no set-up. */
    public void setUpForDemo() {
        change("澄川集团", Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai"));
        reached(Step.DONE);
    }

    /** The profile was changed from elsewhere. */
    public void forget() {
        seen = null;
    }

    /** Moves the demo on; refuses when it is not where it should be. */
    public void demo(DemoState from, DemoState to) {
        if (sql.change("update core.portal set demo = ? where demo = ?", to, from) == 0) {
            throw Refusal.conflict("admin", "DemoIsBusy");
        }
        seen = null;
    }
}
