package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Slice;
import banyan.qa.model.Answer;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.model.Topic;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists of questions and answers, a page at a time. */
public final class QuestionLists {

    /**
     * What a list is asked for.
     *
     * @param words a part of the title, in any case
     */
    public record Wish(
            GroupRef group,
            PersonRef viewer,
            Show show,
            Order order,
            Optional<Topic> topic,
            Optional<String> words,
            Optional<Place> after) {}

    static final String LINE =
            "select new banyan.qa.store.Line(q.id, q.asker, q.title, q.state, q.kind, q.answers, q.askedAt, q.activeAt)"
                    + " from Question q where q.group = :group and ";

    private final Data data;

    public QuestionLists(Data data) {
        this.data = data;
    }

    public Slice<Line> of(Wish wish, int size) {
        String column = "q." + wish.order().column();
        StringBuilder jpql = new StringBuilder(LINE).append(wish.show().condition());
        wish.topic().ifPresent(t -> jpql.append(" and :topic member of q.topics"));
        wish.words().ifPresent(w -> jpql.append(" and lower(q.title) like :words escape '!'"));
        // The first condition lets the index begin at the place; the second cuts off what shares its time.
        wish.after().ifPresent(a -> jpql.append(" and " + column + " <= :at and (" + column + " < :at or q.id < :id)"));
        jpql.append(" order by " + column + " desc, q.id desc");

        TypedQuery<Line> query = data.em()
                .createQuery(jpql.toString(), Line.class)
                .setParameter("group", wish.group().value())
                .setMaxResults(size + 1);
        fill(query, wish);
        return Slice.of(
                query.getResultList(), size, line -> line.place(wish.order()).cursor());
    }

    private static void fill(TypedQuery<Line> query, Wish wish) {
        String condition = wish.show().condition();
        if (condition.contains(":state")) {
            query.setParameter("state", wish.show().state());
        }
        if (condition.contains(":withdrawn")) {
            query.setParameter("withdrawn", QuestionState.WITHDRAWN);
        }
        if (wish.show().isOfTheViewer()) {
            query.setParameter("me", wish.viewer().value());
        }
        wish.topic().ifPresent(topic -> query.setParameter("topic", topic.value()));
        wish.words().ifPresent(words -> query.setParameter("words", pattern(words)));
        wish.after().ifPresent(place -> {
            query.setParameter("at", place.at().atOffset(ZoneOffset.UTC));
            query.setParameter("id", place.id());
        });
    }

    private static String pattern(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** The topics of these questions, in one query. */
    public Map<UUID, TreeSet<String>> topics(Collection<UUID> questions) {
        Map<UUID, TreeSet<String>> topics = new HashMap<>();
        if (!questions.isEmpty()) {
            // as one text, so that PostgreSQL sees one statement for any number of questions
            String keys = questions.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
            for (Object row : data.em()
                    .createNativeQuery("select question_id, topic from " + data.schema()
                            + ".question_topic where question_id = any(cast(?1 as uuid[]))")
                    .setParameter(1, keys)
                    .getResultList()) {
                Object[] values = (Object[]) row;
                topics.computeIfAbsent((UUID) values[0], k -> new TreeSet<>()).add((String) values[1]);
            }
        }
        return topics;
    }

    /** The answers of a question: the best one first, then as they came. */
    public Slice<Answer> answers(QuestionId question, Optional<Place> after, int size) {
        String further =
                after.isPresent() ? " and a.best = false and a.givenAt >= :at and (a.givenAt > :at or a.id > :id)" : "";
        TypedQuery<Answer> query = data.em()
                .createQuery(
                        "select a from Answer a where a.question = :question" + further
                                + " order by a.best desc, a.givenAt, a.id",
                        Answer.class)
                .setParameter("question", question.value())
                .setMaxResults(size + 1);
        after.ifPresent(place -> {
            query.setParameter("at", place.at().atOffset(ZoneOffset.UTC));
            query.setParameter("id", place.id());
        });
        return Slice.of(query.getResultList(), size, last -> placeOf(last).cursor());
    }

    /** A page that ends with the best answer has seen none of the others yet. */
    private static Place placeOf(Answer last) {
        return last.isBest()
                ? new Place(Instant.EPOCH, last.id().value())
                : new Place(last.givenAt(), last.id().value());
    }
}
