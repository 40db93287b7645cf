package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.funds.model.Request;
import banyan.funds.model.RequestState;
import banyan.funds.model.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps payment requests and who approved which version of them. */
public final class Requests {

    private final Data data;
    private final Sql sql;

    public Requests(Data data) {
        this.data = data;
        this.sql = new Sql(data);
    }

    public UUID newId() {
        return data.newId();
    }

    public void add(Request request) {
        data.em().persist(request);
        data.em().flush();
    }

    /** Writes the changes now, so that the statements that follow see them. */
    public void flush() {
        data.em().flush();
    }

    public Request get(GroupRef group, UUID id) {
        return data.em()
                .createQuery("select r from Request r where r.id = :id and r.group = :group", Request.class)
                .setParameter("id", id)
                .setParameter("group", group.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "request", id));
    }

    public Slice<Request> newest(GroupRef group, Optional<RequestState> state, Optional<Place> after, int size) {
        var query = data.em()
                .createQuery(
                        "select r from Request r where r.group = :group"
                                + (state.isPresent() ? " and r.state = :state" : "")
                                + (after.isPresent() ? " and r.askedAt <= :at and (r.askedAt < :at or r.id < :id)" : "")
                                + " order by r.askedAt desc, r.id desc",
                        Request.class)
                .setParameter("group", group.value())
                .setMaxResults(size + 1);
        state.ifPresent(one -> query.setParameter("state", one));
        after.ifPresent(place ->
                query.setParameter("at", place.at().atOffset(ZoneOffset.UTC)).setParameter("id", place.id()));
        return Slice.of(query.getResultList(), size, last -> new Place(last.askedAt(), last.id()).cursor());
    }

    /** Where a page of the list ends. */
    public record Place(Instant at, UUID id) {
        public String cursor() {
            return at + "_" + id;
        }

        public static Optional<Place> of(String cursor) {
            try {
                int cut = cursor.indexOf('_');
                return Optional.of(
                        new Place(Instant.parse(cursor.substring(0, cut)), UUID.fromString(cursor.substring(cut + 1))));
            } catch (RuntimeException broken) {
                return Optional.empty();
            }
        }
    }

    /** It is approved by as many as it needs, and stands in the journal. */
    public void book(Request request, UUID entry, Instant at) {
        sql.update(
                "update $.request set state = 'BOOKED', entry_id = ?, decided_at = ? where id = ?",
                entry,
                at,
                request.id());
    }

    /** Undecided requests that were asked until this day. */
    public long undecidedUntil(GroupRef group, LocalDate day) {
        return sql.number(
                "select count(*) from $.request where group_id = ? and state = 'ASKED' and asked_at::date <= ?",
                group.value(),
                day);
    }

    public long undecided(GroupRef group) {
        return sql.number("select count(*) from $.request where group_id = ? and state = 'ASKED'", group.value());
    }

    public void approve(Request request, PersonRef by, Instant at) {
        sql.update(
                "insert into $.approval (request_id, version, by_whom, at) values (?, ?, ?, ?)",
                request.id(),
                request.version(),
                by.value(),
                at);
    }

    /** Who approved these requests as they are now. */
    public Map<UUID, Set<UUID>> approvals(Collection<Request> requests) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        sql.list(
                        "select a.request_id, a.by_whom from $.approval a join $.request r on r.id = a.request_id"
                                + " and r.version = a.version where r.id = any(?)",
                        row -> Map.entry(row.id("request_id"), row.id("by_whom")),
                        (Object) requests.stream().map(Request::id).toArray(UUID[]::new))
                .forEach(one -> found.computeIfAbsent(one.getKey(), k -> new HashSet<>())
                        .add(one.getValue()));
        return found;
    }
}
