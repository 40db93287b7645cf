package banyan.verify.money;

import banyan.api.usecase.Role;
import banyan.api.value.Week;
import banyan.testkit.Database;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import banyan.testkit.TestPerson;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A group whose round of last week is being evaluated: three answers that four people rated, somebody on duty, an award fund that
 * is open and dues that were paid. Questions, answers, fund and dues come in through REST. A test cannot wait for a week, so the
 * owner of the database moves the round, the slices and the duty back by one: the rules then read the dates as they would have
 * been.
 */
record RoundToSettle(TestGroup group, Week week) {

    private static final int MEMBERS = 5;
    private static final int ANSWERS = 3;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static RoundToSettle open(Deployment deployment, int number) {
        Given given = new Given(deployment);
        TestGroup group = given.group("settle" + number)
                .with("qa", "rounds", "funds", "awards", "moderation")
                .members(MEMBERS)
                .open();
        TestPerson treasurer = given.person("Treasurer");
        group.join(treasurer, Role.TREASURER);
        Week week = Week.containing(LocalDate.now(ZONE)).previous();
        money(group, treasurer, week);
        asked(group);
        moveBack(deployment.database(), group, week);
        return new RoundToSettle(group, week);
    }

    private static void money(TestGroup group, TestPerson treasurer, Week week) {
        String api = group.api() + "/funds/";
        List.of(Map.of("pot", "AWARDS", "amount", "300"), Map.of("pot", "DUES", "amount", "1200"))
                .forEach(pot -> treasurer
                        .client()
                        .post(
                                api + "openings",
                                Map.of("pot", pot.get("pot"), "amount", pot.get("amount"), "weeks", 1, "why", "Before"))
                        .good());
        String month = YearMonth.from(week.monday()).minusMonths(1).toString();
        treasurer.client().post(api + "dues", Map.of("month", month)).good();
    }

    private static void asked(TestGroup group) {
        String questions = group.api() + "/qa/questions";
        for (int i = 1; i <= ANSWERS; i++) {
            String question = group.member(i)
                    .client()
                    .post(
                            questions,
                            Map.of(
                                    "title", "How is burr " + i + " avoided on the moulded cover?",
                                    "scene", "Line 3, since Monday",
                                    "details", "Holding pressure is as it was",
                                    "request", "What would you look at first?"))
                    .good()
                    .json()
                    .asText();
            group.member(1 + i % MEMBERS)
                    .client()
                    .post(
                            questions + "/" + question + "/answers",
                            Map.of(
                                    "method", "Look at the clamping force first.",
                                    "reasoning", "Twice it was that.",
                                    "files", List.of()))
                    .good();
        }
    }

    /** Everybody but the author gives five of five. */
    private static void moveBack(Database database, TestGroup group, Week week) {
        String of = " where group_id = '" + group.ref().value() + "'";
        run(
                database,
                "update plugin_funds.tranche set first_week = '" + week + "'" + of,
                "update plugin_funds.tranche_part set first_week = '" + week + "' where entry_id in (select id from"
                        + " plugin_funds.entry" + of + ")",
                "delete from plugin_qa.week_round" + of + " and week <> (select min(week) from plugin_qa.week_round"
                        + of + ")",
                "update plugin_qa.week_round set week = '" + week + "', phase = 'EVALUATE', begun_at = now() - interval"
                        + " '9 days', since = now() - interval '1 day', prepare_at = now() - interval '8 days', open_at ="
                        + " now() - interval '7 days', evaluate_at = now() - interval '1 day', close_at = now() + interval"
                        + " '2 days', due_at = now() + interval '2 days'" + of,
                "insert into plugin_qa.round_entry (question_id, group_id, week, taken_at, opened_at, carried) select q.id,"
                        + " q.group_id, '" + week + "', now() - interval '8 days', now(), 0 from plugin_qa.question q"
                        + of.replace("group_id", "q.group_id")
                        + " on conflict (question_id) do update set week = excluded.week, taken_at = excluded.taken_at,"
                        + " opened_at = excluded.opened_at",
                "insert into plugin_qa.rating (id, answer_id, group_id, week, rater, marks, at) select gen_random_uuid(),"
                        + " a.id, m.grp, '" + week + "', m.person, (select string_agg('5', ',') from generate_series(1,"
                        + " (select array_length(string_to_array(criteria, E'\\n'), 1) from plugin_qa.week_round" + of
                        + "))), now() from plugin_qa.answer a join plugin_qa.question q on q.id = a.question_id join"
                        + " core.membership m on m.grp = q.group_id and m.person <> a.author"
                        + of.replace("group_id", "m.grp"),
                "delete from plugin_moderation.shift" + of + " and week = '" + week + "'",
                "insert into plugin_moderation.shift (group_id, week, person, how, volunteer, zone, starts_at, ends_at,"
                        + " assigned_at) values ('" + group.ref().value() + "', '" + week + "', '"
                        + group.member(MEMBERS).ref().value() + "', 'LEAD', '" + new UUID(0, 0) + "', '" + ZONE + "', '"
                        + week.startsAt(ZONE) + "', '" + week.endsAt(ZONE) + "', now())");
    }

    private static void run(Database database, String... statements) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
