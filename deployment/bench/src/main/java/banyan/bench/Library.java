package banyan.bench;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.SearchIndex.Entry;
import banyan.runtime.search.EntryWords;
import banyan.testkit.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * Questions and answers for measuring, straight into the tables: the same in every run, in made-up words, and never shown as the
 * demo.
 */
final class Library {

    private static final String[] TOPICS = {"注塑", "模具", "机加", "涂装", "总装", "仓库", "物流", "质量", "设备", "工艺", "排程", "安全"};

    private static final int BATCH = 2_000;

    private final Random random;
    private final Entries words;
    private final Instant now = Instant.now();

    Library(long seed) {
        this.random = new Random(seed);
        this.words = new Entries(seed);
    }

    /** Adds questions with their answers, and answers the keys of the questions, newest first. */
    List<UUID> fill(Database database, GroupRef group, List<UUID> people, int questions, int answersEach) {
        UUID[] keys = new UUID[questions];
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            questions(connection, group, people, keys, answersEach);
            topics(connection, keys);
            answers(connection, people, keys, answersEach);
            connection.commit();
            connection.setAutoCommit(true);
            connection.createStatement().execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.of(keys);
    }

    private void questions(Connection connection, GroupRef group, List<UUID> people, UUID[] keys, int answers)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(EntryWords.PUT);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into plugin_qa.question (id, group_id, asker, title, scene, details, request, state, answers,"
                                + " version, asked_at, active_at, solved_at, kind) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?,"
                                + " 'PROFESSIONAL')")) {
            for (int i = 0; i < keys.length; i++) {
                Instant at = now.minus(Duration.ofMinutes(i + 1));
                boolean solved = i % 3 == 0;
                String title = words.title();
                keys[i] = key(at);
                insert.setObject(1, keys[i]);
                insert.setObject(2, group.value());
                insert.setObject(3, people.get(i % people.size()));
                insert.setString(4, title);
                insert.setString(5, text(2));
                insert.setString(6, text(6));
                insert.setString(7, text(1));
                insert.setString(8, solved ? "SOLVED" : "OPEN");
                insert.setInt(9, answers);
                insert.setObject(10, at.atOffset(ZoneOffset.UTC));
                insert.setObject(11, at.atOffset(ZoneOffset.UTC));
                insert.setObject(12, solved ? at.atOffset(ZoneOffset.UTC) : null);
                add(insert, i);
                Searches.add(put, entry(keys[i], group, people.get(i % people.size()), title, at));
            }
            insert.executeBatch();
        }
    }

    /** As the module itself writes it; answers are left out, because nobody looks for what is like them. */
    private Entry entry(UUID key, GroupRef group, UUID asker, String title, Instant at) {
        return new Entry(
                group,
                "question",
                key.toString(),
                "qa.read",
                title,
                words.body(),
                Optional.of(new PersonRef(asker)),
                "/g/papers/qa/questions/" + key,
                at);
    }

    private void topics(Connection connection, UUID[] keys) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into plugin_qa.question_topic (question_id, topic) values (?, ?) on conflict do nothing")) {
            for (int i = 0; i < keys.length * 2; i++) {
                insert.setObject(1, keys[i / 2]);
                insert.setString(2, TOPICS[random.nextInt(TOPICS.length)]);
                add(insert, i);
            }
            insert.executeBatch();
        }
    }

    private void answers(Connection connection, List<UUID> people, UUID[] keys, int each) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into plugin_qa.answer (id, question_id, author, method, reasoning, best, version, given_at)"
                        + " values (?, ?, ?, ?, ?, ?, 0, ?)")) {
            for (int i = 0; i < keys.length * each; i++) {
                int question = i / each;
                Instant at = now.minus(Duration.ofMinutes(question)).plusSeconds(i % each);
                insert.setObject(1, key(at));
                insert.setObject(2, keys[question]);
                insert.setObject(3, people.get((i + 1) % people.size()));
                insert.setString(4, text(4));
                insert.setString(5, text(2));
                insert.setBoolean(6, question % 3 == 0 && i % each == 0);
                insert.setObject(7, at.atOffset(ZoneOffset.UTC));
                add(insert, i);
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, int i) throws SQLException {
        insert.addBatch();
        if (i % BATCH == BATCH - 1) {
            insert.executeBatch();
        }
    }

    /** A key of version 7, so that it sorts by time as the portal's own do. */
    private UUID key(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000L | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    private String text(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append("- ")
                    .append(words.title())
                    .append("，约 ")
                    .append(random.nextInt(300))
                    .append(" 次。\n");
        }
        return text.toString().strip();
    }
}
