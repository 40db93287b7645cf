package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many questions each list of a group has, counted no further than anyone wants to know. */
public final class Figures {

    /** Counting stops here; pages write "1,000+". */
    public static final int CAP = 1_001;

    private static final int LATE = 300;

    private static final List<Show> TABS = List.of(Show.ALL, Show.UNANSWERED, Show.ANSWERED, Show.SOLVED, Show.MINE);

    private final Data data;

    public Figures(Data data) {
        this.data = data;
    }

    /** One query with a capped count for each list. */
    public Map<Show, Integer> of(GroupRef group, PersonRef viewer) {
        String counts = TABS.stream()
                .map(show -> "(select count(*) from (select 1 from " + data.schema()
                        + ".question q where q.group_id = ?1 and " + condition(show) + " limit " + CAP + ") c)")
                .collect(Collectors.joining(", ", "select ", ""));
        Object[] row = (Object[]) data.em()
                .createNativeQuery(counts)
                .setParameter(1, group.value())
                .setParameter(2, viewer.value())
                .getSingleResult();
        Map<Show, Integer> figures = new EnumMap<>(Show.class);
        for (int i = 0; i < row.length; i++) {
            figures.put(TABS.get(i), ((Number) row[i]).intValue());
        }
        return figures;
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
                        + LATE + ") q join " + data.schema() + ".question_topic t on t.question_id = q.id"
                        + " group by t.topic order by count(*) desc, t.topic limit " + most)
                .setParameter(1, group.value())
                .getResultList();
        return topics;
    }
}
