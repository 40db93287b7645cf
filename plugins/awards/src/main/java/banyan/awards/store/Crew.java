package banyan.awards.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.awards.model.Evaluation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The panel, who is new, and what is owed to whom. */
public final class Crew {

    /** Owed to somebody after an appeal. */
    public record Owed(UUID id, PersonRef person, UUID evaluation, Money amount) {}

    private final Data data;

    public Crew(Data data) {
        this.data = data;
    }

    private Set<PersonRef> people(List<?> keys) {
        Set<PersonRef> people = new LinkedHashSet<>();
        keys.forEach(key -> people.add(new PersonRef((UUID) key)));
        return people;
    }

    public Set<PersonRef> panel(GroupRef group) {
        return people(data.em()
                .createNativeQuery("select person from " + data.schema() + ".panel where group_id = ?1 order by person")
                .setParameter(1, group.value())
                .getResultList());
    }

    public void panel(GroupRef group, Collection<PersonRef> people) {
        data.em()
                .createNativeQuery("delete from " + data.schema() + ".panel where group_id = ?1")
                .setParameter(1, group.value())
                .executeUpdate();
        for (PersonRef person : new LinkedHashSet<>(people)) {
            insert("panel (group_id, person)", group, person, "");
        }
    }

    private void insert(String into, GroupRef group, PersonRef person, String more) {
        data.em()
                .createNativeQuery("insert into " + data.schema() + "." + into + " values (?1, ?2" + more
                        + ") on conflict do nothing")
                .setParameter(1, group.value())
                .setParameter(2, person.value())
                .executeUpdate();
    }

    public void joined(GroupRef group, PersonRef person, Instant now) {
        data.em()
                .createNativeQuery("insert into " + data.schema()
                        + ".newcomer (group_id, person, at) values (?1, ?2, ?3)"
                        + " on conflict (group_id, person) do update set at = excluded.at")
                .setParameter(1, group.value())
                .setParameter(2, person.value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    public void left(GroupRef group, PersonRef person) {
        for (String table : List.of("panel", "newcomer")) {
            data.em()
                    .createNativeQuery(
                            "delete from " + data.schema() + "." + table + " where group_id = ?1 and person = ?2")
                    .setParameter(1, group.value())
                    .setParameter(2, person.value())
                    .executeUpdate();
        }
    }

    /** Who joined after this moment. */
    public Set<PersonRef> newcomers(GroupRef group, Instant since) {
        return people(data.em()
                .createNativeQuery("select person from " + data.schema() + ".newcomer where group_id = ?1 and at > ?2")
                .setParameter(1, group.value())
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList());
    }

    public void owe(GroupRef group, PersonRef person, Evaluation because, Money amount) {
        data.em()
                .createNativeQuery("insert into " + data.schema()
                        + ".owed (id, group_id, person, evaluation_id, unit, amount_minor) values (?1, ?2, ?3,"
                        + " ?4, ?5, ?6)")
                .setParameter(1, data.newId())
                .setParameter(2, group.value())
                .setParameter(3, person.value())
                .setParameter(4, because.id().value())
                .setParameter(5, amount.unit().value())
                .setParameter(6, amount.minor())
                .executeUpdate();
    }

    /** What is still owed, the oldest first; held until the end of the transaction. */
    public List<Owed> owed(GroupRef group) {
        @SuppressWarnings("unchecked") // the columns named
        List<Object[]> rows = data.em()
                .createNativeQuery("select id, person, evaluation_id, unit, amount_minor from " + data.schema()
                        + ".owed where group_id = ?1 and paid_with = '" + Evaluation.NOBODY
                        + "' order by id for update")
                .setParameter(1, group.value())
                .getResultList();
        List<Owed> owed = new ArrayList<>();
        for (Object[] row : rows) {
            Money amount = new Money(((Number) row[4]).longValue(), new Unit((String) row[3]));
            owed.add(new Owed((UUID) row[0], new PersonRef((UUID) row[1]), (UUID) row[2], amount));
        }
        return owed;
    }

    public void settled(Owed owed, Evaluation with) {
        data.em()
                .createNativeQuery("update " + data.schema() + ".owed set paid_with = ?1 where id = ?2")
                .setParameter(1, with.id().value())
                .setParameter(2, owed.id())
                .executeUpdate();
    }
}
