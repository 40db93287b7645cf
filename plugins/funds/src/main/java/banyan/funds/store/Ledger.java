package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.model.Entry;
import banyan.funds.model.Leg;
import banyan.funds.model.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one write path of the books.
 *
 * <p><b>Guarantees</b>, held by constraints and triggers of the database: an entry sums to zero for each unit and has at least two
 * legs; nothing written is changed or deleted; a guarded account or pot is never overdrawn; one event is booked once; vouchers of a
 * group have no gap and stand in the order of their commits.
 */
public final class Ledger {

    /**
     * When, by whom and under which fingerprint an entry is written.
     *
     * @param by {@link Leg#NOBODY} for the portal itself
     * @param reverses the entry that it undoes
     */
    public record Stamp(UUID by, Instant at, LocalDate day, byte[] fingerprint, Optional<UUID> reverses) {}

    /**
     * What came of it.
     *
     * @param replayed the event was booked before; nothing was written now
     */
    public record Posted(UUID id, long voucher, Instant at, boolean replayed) {}

    private static final String POST = "select voucher, hash, at, replayed, problem from $.post("
            + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?)";

    private final Data data;
    private final Sql sql;

    public Ledger(Data data) {
        this.data = data;
        this.sql = new Sql(data);
    }

    /**
     * Lets nobody else write in this group's books until the transaction ends. Whoever changes claims or requests and then posts
     * begins here, so that all take the same order.
     */
    public void hold(GroupRef group, Instant now) {
        String lock = "select 1 from $.book where group_id = ? for update";
        if (sql.number(lock, group.value()) == 0) {
            sql.update(
                    "insert into $.book (group_id, opened_at) values (?, ?) on conflict do nothing",
                    group.value(),
                    now);
            sql.number(lock, group.value());
        }
    }

    /** Writes the entry, or answers what was written when the event was booked before. */
    public Posted post(GroupRef group, Entry entry, Stamp stamp) {
        UUID id = data.newId();
        Result result = sql.one(POST, Ledger::result, arguments(id, group, entry, stamp))
                .orElseThrow();
        refuse(result.problem(), entry);
        Rules.check(new Rules.EventDiffers(
                entry.key(), !result.replayed() || Arrays.equals(result.hash(), stamp.fingerprint())));
        return new Posted(id, result.voucher(), result.at(), result.replayed());
    }

    private record Result(long voucher, byte[] hash, Instant at, boolean replayed, String problem) {}

    private static Result result(Sql.Row row) throws java.sql.SQLException {
        return new Result(
                row.number("voucher"), row.bytes("hash"), row.at("at"), row.is("replayed"), row.text("problem"));
    }

    private static Object[] arguments(UUID id, GroupRef group, Entry entry, Stamp stamp) {
        List<Leg> legs = entry.legs();
        return new Object[] {
            id,
            group.value(),
            entry.unit().value(),
            entry.key(),
            stamp.fingerprint(),
            entry.kind(),
            stamp.day(),
            stamp.at(),
            stamp.by(),
            entry.memo(),
            entry.evidence(),
            stamp.reverses().map(UUID::toString).orElse(null),
            legs.stream()
                    .map(leg -> Leg.account(group, entry.unit(), leg.heading(), leg.person()))
                    .toArray(UUID[]::new),
            legs.stream().map(leg -> leg.heading().code()).toArray(String[]::new),
            legs.stream().map(Leg::person).toArray(UUID[]::new),
            legs.stream().map(leg -> leg.heading().type().name()).toArray(String[]::new),
            legs.stream()
                    .map(leg -> leg.heading().pot().map(Enum::name).orElse(null))
                    .toArray(String[]::new),
            legs.stream().map(leg -> leg.heading().isGuarded()).toArray(Boolean[]::new),
            legs.stream().map(Leg::minor).toArray(Long[]::new)
        };
    }

    /** The database says which check failed and what was there: {@code PotTooSmall AWARDS 1923}. */
    private static void refuse(String problem, Entry entry) {
        if (problem.isEmpty()) {
            return;
        }
        String[] words = problem.split(" ");
        throw switch (words[0]) {
            case "PotTooSmall" ->
                Refusal.rule(Rules.MODULE, "PotTooSmall", entry.amount().toString(), amount(words[2], entry.unit()));
            case "AccountTooSmall" ->
                Refusal.rule(Rules.MODULE, "AccountTooSmall", words[1], amount(words[2], entry.unit()));
            default -> Refusal.rule(Rules.MODULE, "PeriodIsOpen", "", words[1]);
        };
    }

    private static String amount(String minor, Unit unit) {
        return new Money(Long.parseLong(minor), unit).toString();
    }

    /**
     * Promises this much of a pot; negative lets a promise go.
     *
     * @return whether the pot holds that much
     */
    public boolean reserve(GroupRef group, Unit unit, Pot pot, long minor) {
        return sql.update(
                        "update $.pot set reserved = reserved + ? where group_id = ? and unit = ? and pot = ?"
                                + " and booked - reserved - ? >= 0",
                        minor,
                        group.value(),
                        unit.value(),
                        pot,
                        minor)
                == 1;
    }

    /** What was booked under this key. */
    public Optional<Written> find(GroupRef group, String key) {
        return sql.one(
                "select id, voucher, content_hash, at from $.entry where group_id = ? and event_key = ?",
                row -> new Written(row.id("id"), row.number("voucher"), row.at("at"), row.bytes("content_hash")),
                group.value(),
                key);
    }

    /** An entry that stands in the books. */
    public record Written(UUID id, long voucher, Instant at, byte[] fingerprint) {}
}
