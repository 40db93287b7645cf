package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Week;
import banyan.moderation.model.Nobody;
import banyan.moderation.model.Rules;
import banyan.moderation.model.TopicHow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What weeks are about: ideas, one vote a person and week, and what was settled. */
public final class TopicStore {

    /** An idea with its votes; {@code mine} when the viewer voted for it. */
    public record Idea(UUID id, Week week, String words, Optional<PersonRef> by, int votes, boolean mine) {}

    /** The topic of a week. */
    public record Topic(Week week, String words, TopicHow how, int votes) {}

    private final Data data;
    private final Rows rows;

    public TopicStore(Data data) {
        this.data = data;
        this.rows = new Rows(data);
    }

    public UUID newId() {
        return data.newId();
    }

    public boolean propose(UUID id, GroupRef group, Week week, String words, PersonRef by, Instant at) {
        return rows.change(
                        "insert into #topic_idea (id, group_id, week, words, by_whom, at) values (?1, ?2, ?3, ?4, ?5,"
                                + " ?6) on conflict do nothing",
                        id,
                        group.value(),
                        week.value(),
                        words,
                        by.value(),
                        at)
                == 1;
    }

    public Week weekOf(UUID idea, GroupRef group) {
        return rows.first(
                        row -> new Week(row.text(0)),
                        "select week from #topic_idea where id = ?1 and group_id = ?2",
                        idea,
                        group.value())
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "idea", idea));
    }

    /** One vote for a person and week; a later one stands instead of the first. */
    public void vote(GroupRef group, Week week, PersonRef by, UUID idea) {
        rows.change(
                "insert into #topic_vote (group_id, week, person, idea) values (?1, ?2, ?3, ?4)"
                        + " on conflict (group_id, week, person) do update set idea = excluded.idea",
                group.value(),
                week.value(),
                by.value(),
                idea);
    }

    /** The ideas for a week, most votes first, of equal ones the earlier. */
    public List<Idea> ideas(GroupRef group, Week week, Optional<PersonRef> viewer) {
        return rows.list(
                row -> new Idea(
                        row.key(0), week, row.text(1), Nobody.orPerson(row.key(2)), row.number(3), row.number(4) > 0),
                "select i.id, i.words, i.by_whom, count(v.person), count(case when v.person = ?3 then 1 end) from"
                        + " #topic_idea i left join #topic_vote v on v.idea = i.id where i.group_id = ?1 and i.week = ?2"
                        + " group by i.id, i.words, i.by_whom order by count(v.person) desc, i.id limit 50",
                group.value(),
                week.value(),
                Nobody.key(viewer));
    }

    public boolean settle(GroupRef group, Topic topic, Instant at) {
        return rows.change(
                        "insert into #week_topic (group_id, week, words, how, votes, at) values (?1, ?2, ?3, ?4, ?5,"
                                + " ?6) on conflict do nothing",
                        group.value(),
                        topic.week().value(),
                        topic.words(),
                        topic.how().name(),
                        topic.votes(),
                        at)
                == 1;
    }

    public Optional<Topic> of(GroupRef group, Week week) {
        return rows.first(
                row -> new Topic(week, row.text(0), TopicHow.valueOf(row.text(1)), row.number(2)),
                "select words, how, votes from #week_topic where group_id = ?1 and week = ?2",
                group.value(),
                week.value());
    }
}
