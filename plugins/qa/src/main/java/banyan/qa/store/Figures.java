package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How many questions each list of a group has, counted no further than anyone wants to know. */
public final class Figures {

    /** Counting stops here; pages write "1,000+". */
    public static final int CAP = 1_001;

    /** The questions whose topics count; more of them change the order of the topics, and rarely which they are. */
    private static final int LATE = 100;

    /** A list that was longer than anyone counts is still so a minute later; counting to the cap costs more than the page. */
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final int REMEMBERED = 10_000;

    private static final List<Show> TABS = List.of(Show.ALL, Show.UNANSWERED, Show.ANSWERED, Show.SOLVED, Show.MINE);

    private record Counted(GroupRef group, Show show) {}

    private final Data data;
    private final Clock clock;

    /** Lists of a group that went beyond the cap, and until when that is believed. */
    private final Map<Counted, Instant> beyond = new ConcurrentHashMap<>();

    public Figures(Data data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /** One query with a capped count for each list. */
    public Map<Show, Integer> of(GroupRef group, PersonRef viewer) {
        Instant now = clock.instant();
        String counts = TABS.stream()
                .map(show -> isBeyond(new Counted(group, show), now)
                        ? String.valueOf(CAP)
                        : "(select count(*) from (select 1 from " + data.schema()
                                + ".question q where q.group_id = ?1 and " + condition(show) + " limit " + CAP + ") c)")
                .collect(Collectors.joining(", ", "select ", ""));
        Object[] row = (Object[]) data.em()
                .createNativeQuery(counts)
                .setParameter(1, group.value())
                .setParameter(2, viewer.value())
                .getSingleResult();
        Map<Show, Integer> figures = new EnumMap<>(Show.class);
        for (int i = 0; i < row.length; i++) {
            int count = ((Number) row[i]).intValue();
            figures.put(TABS.get(i), count);
            Counted counted = new Counted(group, TABS.get(i));
            if (count == CAP && TABS.get(i) != Show.MINE && !isBeyond(counted, now)) {
                remember(counted, now.plus(LONG));
            }
        }
        return figures;
    }

    private boolean isBeyond(Counted counted, Instant now) {
        Instant until = beyond.get(counted);
        return until != null && now.isBefore(until);
    }

    private void remember(Counted counted, Instant until) {
        if (beyond.size() >= REMEMBERED) {
            beyond.clear();
        }
        beyond.put(counted, until);
    }

    private static String condition(Show show) {
        return switch (show) {
            case UNANSWERED -> "q.state = 'OPEN' and q.answers = 0";
            case ANSWERED -> "q.state = 'OPEN' and q.answers > 0";
            case SOLVED -> "q.state = 'SOLVED'";
            case MINE -> "q.asker = ?2";
            default -> "q.state <> 'WITHDRAWN'";
        };
    }

    /** The topics of the newest questions, the most used first. */
    public List<String> topicsOfLate(GroupRef group, int most) {
        @SuppressWarnings("unchecked") // one text column
        List<String> topics = data.em()
                .createNativeQuery("select t.topic from (select id from " + data.schema()
                        + ".question where group_id = ?1 and state <> 'WITHDRAWN' order by asked_at desc, id desc limit "
                        + LATE + ") q cross join lateral (select topic from " + data.schema()
                        // offset 0: each question is looked up by its key, or the whole table would be read
                        + ".question_topic where question_id = q.id offset 0) t group by t.topic order by count(*) desc, t.topic limit "
                        + most)
                .setParameter(1, group.value())
                .getResultList();
        return topics;
    }
}
