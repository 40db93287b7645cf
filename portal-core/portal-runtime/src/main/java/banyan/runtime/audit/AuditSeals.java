package banyan.runtime.audit;

import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals audit entries in batches: each seal's hash covers its entries in order and the hash of the seal before it, so that
 * no entry can change, vanish or be slipped in without breaking every later seal. Writers never wait for it.
 *
 * <p>Hash: SHA-256 over the previous hash followed by, for each entry, its fields in UTF-8, each preceded by its length.
 */
@ApplicationScoped
public class AuditSeals {

    private static final int BATCH = 5_000;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    private record Seal(long no, byte[] previous, byte[] hash) {}

    private record Entry(UUID id, List<String> fields) {}

    /** What a check of the whole chain found. */
    public record Finding(long seals, long entries, Optional<Long> broken, Optional<Long> gap) {}

    private static final String FIELDS =
            "e.id::text, extract(epoch from e.at)::text, coalesce(e.actor::text, ''), e.via, coalesce(e.grp::text, ''),"
                    + " e.use_case, e.input, e.answer";

    /** Seals what is committed and not sealed yet; one node at a time. Answers how many entries it sealed. */
    public int seal() {
        return transactions.inNew(() -> {
            boolean mine = sql.one("select pg_try_advisory_xact_lock(4711, 1)", row -> row.getBoolean(1))
                    .orElse(false);
            return mine ? sealBatch() : 0;
        });
    }

    /** Seals batch after batch until everything that is committed is sealed. */
    public void sealAll() {
        int sealed = seal();
        while (sealed == BATCH) {
            sealed = seal();
        }
    }

    private int sealBatch() {
        // Entries are looked for a day back from the last seal: no transaction stays open for longer.
        List<Entry> entries = sql.list(
                "select " + FIELDS + " from core.audit_entry e"
                        + " where e.at > coalesce((select max(sealed_at) from core.audit_seal) - interval '1 day', '-infinity')"
                        + " and not exists (select 1 from core.audit_sealed s where s.entry = e.id)"
                        + " order by e.at, e.id limit " + BATCH,
                AuditSeals::entry);
        if (entries.isEmpty()) {
            return 0;
        }
        Optional<Seal> last =
                sql.one("select no, previous, hash from core.audit_seal order by no desc limit 1", AuditSeals::read);
        byte[] previous = last.map(Seal::hash).orElseGet(() -> new byte[32]);
        long no = last.map(Seal::no).orElse(0L) + 1;
        sql.update(
                "insert into core.audit_seal (no, sealed_at, entries, previous, hash) values (?, ?, ?, ?, ?)",
                no,
                clock.instant(),
                entries.size(),
                previous,
                hash(previous, entries));
        sql.update(
                "insert into core.audit_sealed (entry, seal, place)"
                        + " select u.id, ?, u.place from unnest(?::uuid[]) with ordinality as u(id, place)",
                no,
                "{"
                        + String.join(
                                ",",
                                entries.stream().map(e -> e.id().toString()).toList()) + "}");
        return entries.size();
    }

    /** Computes every seal again. Reads all entries: for the doctor, not for pages. */
    public Finding verify() {
        return transactions.in(() -> {
            List<Seal> seals = sql.list("select no, previous, hash from core.audit_seal order by no", AuditSeals::read);
            byte[] previous = new byte[32];
            long expected = 1;
            long count = 0;
            for (Seal seal : seals) {
                if (seal.no() != expected || !Arrays.equals(seal.previous(), previous)) {
                    return new Finding(seals.size(), count, Optional.empty(), Optional.of(seal.no()));
                }
                List<Entry> entries = sql.list(
                        "select " + FIELDS + " from core.audit_sealed s join core.audit_entry e on e.id = s.entry"
                                + " where s.seal = ? order by s.place",
                        AuditSeals::entry,
                        seal.no());
                if (!Arrays.equals(hash(previous, entries), seal.hash())) {
                    return new Finding(seals.size(), count, Optional.of(seal.no()), Optional.empty());
                }
                count += entries.size();
                previous = seal.hash();
                expected++;
            }
            return new Finding(seals.size(), count, Optional.empty(), Optional.empty());
        });
    }

    private static Seal read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Seal(row.getLong(1), row.getBytes(2), row.getBytes(3));
    }

    private static Entry entry(java.sql.ResultSet row) throws java.sql.SQLException {
        String[] fields = new String[8];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = row.getString(i + 1);
        }
        return new Entry(UUID.fromString(fields[0]), List.of(fields));
    }

    private static byte[] hash(byte[] previous, List<Entry> entries) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (Entry entry : entries) {
                for (String field : entry.fields()) {
                    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                    digest.update((byte) (bytes.length >>> 24));
                    digest.update((byte) (bytes.length >>> 16));
                    digest.update((byte) (bytes.length >>> 8));
                    digest.update((byte) bytes.length);
                    digest.update(bytes);
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
