package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes the chain of hashes over the journal, in batches: writers never wait for it. A seal covers vouchers without a gap.
 *
 * <p>Hash: SHA-256 over the previous hash (32 zero bytes before the first), then for each entry and each of its postings in order
 * its fields as UTF-8, each preceded by its length in four bytes.
 */
public final class Seals {

    private static final int BATCH = 2_000;

    /** One seal. */
    public record Seal(long no, long from, long to, byte[] previous, byte[] hash) {}

    private static final String ENTRY =
            "select e.voucher, e.id::text, e.event_key, encode(e.content_hash, 'hex') as content, e.kind, e.day::text"
                    + " as day, extract(epoch from e.at)::text as at, e.by_whom::text as by_whom, e.memo, e.evidence,"
                    + " coalesce(e.reverses::text, '') as reverses, coalesce((select string_agg(p.no || ' ' ||"
                    + " p.account_id || ' ' || p.amount, ';' order by p.no) from $.posting p where p.entry_id = e.id), '')"
                    + " as postings from $.entry e where e.group_id = ? and e.voucher between ? and ? order by e.voucher";

    private static final List<String> FIELDS = List.of(
            "id", "event_key", "content", "kind", "day", "at", "by_whom", "memo", "evidence", "reverses", "postings");

    private final Sql sql;

    public Seals(Data data) {
        this.sql = new Sql(data);
    }

    /** Groups with vouchers that no seal covers. */
    public Collection<GroupRef> due() {
        return sql.list(
                "select b.group_id from $.book b where b.last_voucher > coalesce((select max(s.to_voucher) from $.seal"
                        + " s where s.group_id = b.group_id), 0)",
                row -> new GroupRef(row.id("group_id")));
    }

    /**
     * Seals what is written, up to a batch.
     *
     * @return how many entries it sealed
     */
    public int seal(GroupRef group, Instant at) {
        Optional<Seal> last = seals(group, true).stream().findFirst();
        long from = last.map(Seal::to).orElse(0L) + 1;
        long written = sql.number("select last_voucher from $.book where group_id = ?", group.value());
        long to = Math.min(written, from + BATCH - 1);
        if (to < from) {
            return 0;
        }
        byte[] previous = last.map(Seal::hash).orElseGet(() -> new byte[32]);
        sql.update(
                "insert into $.seal (group_id, no, from_voucher, to_voucher, previous, hash, sealed_at) values (?, ?,"
                        + " ?, ?, ?, ?, ?)",
                group.value(),
                last.map(Seal::no).orElse(0L) + 1,
                from,
                to,
                previous,
                hash(group, previous, from, to),
                at);
        return (int) (to - from + 1);
    }

    private List<Seal> seals(GroupRef group, boolean newestOnly) {
        return sql.list(
                "select no, from_voucher, to_voucher, previous, hash from $.seal where group_id = ? order by no"
                        + (newestOnly ? " desc limit 1" : ""),
                row -> new Seal(
                        row.number("no"),
                        row.number("from_voucher"),
                        row.number("to_voucher"),
                        row.bytes("previous"),
                        row.bytes("hash")),
                group.value());
    }

    private byte[] hash(GroupRef group, byte[] previous, long from, long to) {
        MessageDigest digest = sha256();
        digest.update(previous);
        List<List<String>> entries = sql.list(
                ENTRY,
                row -> {
                    List<String> fields = new ArrayList<>();
                    for (String field : FIELDS) {
                        fields.add(row.text(field));
                    }
                    return fields;
                },
                group.value(),
                from,
                to);
        entries.forEach(fields -> fields.forEach(field -> {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Computes the chain again; answers the first seal that does not hold. */
    public Optional<Long> firstBroken(GroupRef group) {
        byte[] previous = new byte[32];
        long next = 1;
        long no = 1;
        for (Seal seal : seals(group, false)) {
            boolean holds = seal.no() == no
                    && seal.from() == next
                    && Arrays.equals(seal.previous(), previous)
                    && Arrays.equals(seal.hash(), hash(group, previous, seal.from(), seal.to()));
            if (!holds) {
                return Optional.of(seal.no());
            }
            previous = seal.hash();
            next = seal.to() + 1;
            no++;
        }
        return Optional.empty();
    }

    /** Every group that has books. */
    public List<UUID> groups() {
        return sql.list("select group_id from $.book order by group_id", row -> row.id("group_id"));
    }

    public long entries() {
        return sql.number("select count(*) from $.entry");
    }
}
