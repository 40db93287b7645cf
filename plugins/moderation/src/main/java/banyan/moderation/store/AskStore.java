package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Week;
import banyan.moderation.model.Ask;
import banyan.moderation.model.Consent;
import banyan.moderation.model.Rules;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks, and what each person allows. Asks to one person go one after the other. */
public final class AskStore {

    /** What a person allows. */
    public record Willing(Consent consent, boolean ownHours, LocalTime quietFrom, LocalTime quietUntil) {}

    private static final Willing UNSAID = new Willing(Consent.UNSAID, false, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private final Data data;
    private final Rows rows;

    public AskStore(Data data) {
        this.data = data;
        this.rows = new Rows(data);
    }

    public UUID newId() {
        return data.newId();
    }

    public void add(Ask ask) {
        data.em().persist(ask);
        data.em().flush();
    }

    /** Holds what the person allows until the end of the transaction: two asks at once count each other. */
    public Willing hold(GroupRef group, PersonRef person) {
        rows.change(
                "insert into #willing (group_id, person, consent, quiet_from, quiet_until, own_hours)"
                        + " values (?1, ?2, 'UNSAID', '00:00', '00:00', false) on conflict do nothing",
                group.value(),
                person.value());
        return read(group, person, " for update");
    }

    public Willing willing(GroupRef group, PersonRef person) {
        return read(group, person, "");
    }

    private Willing read(GroupRef group, PersonRef person, String lock) {
        return rows.first(
                        row -> new Willing(
                                Consent.valueOf(row.text(0)),
                                row.truth(1),
                                LocalTime.parse(row.text(2)),
                                LocalTime.parse(row.text(3))),
                        "select consent, own_hours, cast(quiet_from as varchar), cast(quiet_until as varchar) from"
                                + " #willing where group_id = ?1 and person = ?2" + lock,
                        group.value(),
                        person.value())
                .orElse(UNSAID);
    }

    public void willing(GroupRef group, PersonRef person, Willing next) {
        rows.change(
                "update #willing set consent = ?3, own_hours = ?4, quiet_from = cast(?5 as time), quiet_until ="
                        + " cast(?6 as time) where group_id = ?1 and person = ?2",
                group.value(),
                person.value(),
                next.consent().name(),
                next.ownHours(),
                next.quietFrom().toString(),
                next.quietUntil().toString());
    }

    public Ask get(UUID id, GroupRef group) {
        return Optional.ofNullable(data.em().find(Ask.class, id))
                .filter(ask -> ask.group().equals(group))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "ask", id));
    }

    public int askedSince(GroupRef group, PersonRef expert, Instant since) {
        return rows.count(
                "select count(*) from #ask where group_id = ?1 and expert = ?2 and asked_at > ?3",
                group.value(),
                expert.value(),
                since);
    }

    /** How often each of these people was asked lately; whoever was not is left out. */
    public Map<PersonRef, Integer> askedSince(GroupRef group, Collection<PersonRef> experts, Instant since) {
        Map<PersonRef, Integer> counts = new HashMap<>();
        rows
                .list(
                        row -> Map.entry(new PersonRef(row.key(0)), row.number(1)),
                        "select expert, count(*) from #ask where group_id = ?1 and asked_at > ?2 group by expert",
                        group.value(),
                        since)
                .stream()
                .filter(entry -> experts.contains(entry.getKey()))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    public boolean asked(GroupRef group, Week week, PersonRef expert, String subject) {
        return rows.count(
                        "select count(*) from #ask where group_id = ?1 and week = ?2 and expert = ?3 and subject = ?4",
                        group.value(),
                        week.value(),
                        expert.value(),
                        subject)
                > 0;
    }

    public List<Ask> ofWeek(GroupRef group, Week week, int most) {
        return data.em()
                .createQuery(
                        "select a from Ask a where a.group = :group and a.week = :week order by a.id desc", Ask.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Asks to a person that are delivered, the newest first. */
    public List<Ask> of(GroupRef group, PersonRef expert, int most) {
        return data.em()
                .createQuery(
                        "select a from Ask a where a.group = :group and a.expert = :expert"
                                + " and a.state <> banyan.moderation.model.AskState.WAITING order by a.askedAt desc",
                        Ask.class)
                .setParameter("group", group.value())
                .setParameter("expert", expert.value())
                .setMaxResults(most)
                .getResultList();
    }

    public List<GroupRef> due(Instant now) {
        return rows.list(
                row -> new GroupRef(row.key(0)),
                "select distinct group_id from #ask where state = 'WAITING' and deliver_at <= ?1",
                now);
    }

    public List<Ask> due(GroupRef group, Instant now) {
        return data.em()
                .createQuery(
                        "select a from Ask a where a.group = :group and a.state ="
                                + " banyan.moderation.model.AskState.WAITING and a.deliverAt <= :now order by a.id",
                        Ask.class)
                .setParameter("group", group.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
    }
}
