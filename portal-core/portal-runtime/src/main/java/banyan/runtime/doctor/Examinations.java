package banyan.runtime.doctor;

import banyan.runtime.data.Sql;
import banyan.runtime.doctor.LastExamination.Line;
import banyan.runtime.doctor.LastExamination.Report;
import banyan.runtime.doctor.LastExamination.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps the last examinations with what they found. Each method needs a transaction. */
@ApplicationScoped
class Examinations {

    private static final int KEPT = 20;

    /** One that was asked for and has not ended. */
    record Open(UUID id, Locale language) {}

    private record Head(UUID id, Report report) {}

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Unless one is open. */
    void ask(Locale language) {
        sql.update(
                "insert into core.examination (id, language, asked_at) values (?, ?, ?) on conflict do nothing",
                UUID.randomUUID(),
                language.toLanguageTag(),
                clock.instant());
        sql.update(
                "delete from core.examination where ended_at is not null and id in"
                        + " (select id from core.examination order by asked_at desc offset ?)",
                KEPT);
    }

    Optional<Open> open() {
        return sql.one(
                "select id, language from core.examination where ended_at is null",
                row -> new Open(row.getObject("id", UUID.class), Locale.forLanguageTag(row.getString("language"))));
    }

    /** From its start; what a node that is gone had found is found again. */
    void begin(Open one, int checks) {
        sql.update("delete from core.examination_line where examination = ?", one.id());
        sql.update("update core.examination set done = 0, checks = ? where id = ?", checks, one.id());
    }

    /** One check has ended. */
    void found(Open one, List<Line> lines) {
        for (Line line : lines) {
            sql.update(
                    "insert into core.examination_line (examination, place, check_name, good, sentence)"
                            + " select ?, count(*), ?, ?, ? from core.examination_line where examination = ?",
                    one.id(),
                    line.check(),
                    line.good(),
                    line.sentence(),
                    one.id());
        }
        sql.update("update core.examination set done = done + 1 where id = ?", one.id());
    }

    void end(Open one) {
        sql.update(
                "update core.examination set ended_at = greatest(asked_at, ?) where id = ?", clock.instant(), one.id());
    }

    Report last() {
        return sql.one(
                        "select * from core.examination order by ended_at is null desc, asked_at desc limit 1",
                        Examinations::head)
                .map(this::withLines)
                .orElseGet(() -> new Report(State.NONE, Optional.empty(), Optional.empty(), 0, 0, true, List.of()));
    }

    private static Head head(ResultSet row) throws SQLException {
        Optional<Instant> ended =
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant);
        Report report = new Report(
                ended.isPresent() ? State.ENDED : State.RUNNING,
                Optional.of(row.getTimestamp("asked_at").toInstant()),
                ended,
                row.getInt("done"),
                row.getInt("checks"),
                true,
                List.of());
        return new Head(row.getObject("id", UUID.class), report);
    }

    private Report withLines(Head head) {
        List<Line> lines = sql.list(
                "select check_name, good, sentence from core.examination_line where examination = ? order by place",
                row -> new Line(row.getString("check_name"), row.getBoolean("good"), row.getString("sentence")),
                head.id());
        Report bare = head.report();
        return new Report(
                bare.state(),
                bare.askedAt(),
                bare.endedAt(),
                bare.done(),
                bare.checks(),
                lines.stream().allMatch(Line::good),
                lines);
    }
}
