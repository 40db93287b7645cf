package banyan.funds.model;

import banyan.api.people.PersonRef;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A journal entry before it is written: what happened, once, and the legs that sum to zero.
 *
 * @param key names the business event within the group
 * @param evidence address of the page that shows the fact; empty where there is none
 */
public record Entry(EntryKind kind, String key, String memo, String evidence, Unit unit, List<Leg> legs) {

    public static final int KEY = 160;
    public static final int TEXT = 300;

    public Entry {
        legs = List.copyOf(legs);
        long sum = legs.stream().mapToLong(Leg::minor).reduce(0, Math::addExact);
        if (sum != 0 || legs.size() < 2) {
            throw new IllegalArgumentException("The entry " + key + " does not balance: " + legs);
        }
        memo = cut(memo);
        evidence = cut(evidence);
    }

    private static String cut(String text) {
        return Plain.of(text, TEXT);
    }

    /** What was moved: the sum of its debits. */
    public Money amount() {
        return new Money(
                legs.stream().mapToLong(leg -> Math.max(leg.minor(), 0)).reduce(0, Math::addExact), unit);
    }

    /**
     * A fingerprint of what was asked for: the same event with the same fingerprint is a repetition, with another one a mistake.
     */
    public static byte[] fingerprint(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Legs in(Unit unit) {
        return new Legs(unit);
    }

    /** Collects the legs of an entry; amounts of zero leave none. */
    public static final class Legs {

        private final Unit unit;
        private final Map<Map.Entry<Heading, UUID>, Long> sums = new LinkedHashMap<>();

        private Legs(Unit unit) {
            this.unit = unit;
        }

        public Legs debit(Heading heading, Money amount) {
            return add(heading, Leg.NOBODY, amount.minor());
        }

        public Legs credit(Heading heading, Money amount) {
            return add(heading, Leg.NOBODY, Math.negateExact(amount.minor()));
        }

        public Legs debit(Heading heading, PersonRef person, Money amount) {
            return add(heading, person.value(), amount.minor());
        }

        public Legs credit(Heading heading, PersonRef person, Money amount) {
            return add(heading, person.value(), Math.negateExact(amount.minor()));
        }

        private Legs add(Heading heading, UUID person, long minor) {
            sums.merge(Map.entry(heading, person), minor, Math::addExact);
            return this;
        }

        public boolean isEmpty() {
            return sums.values().stream().allMatch(minor -> minor == 0);
        }

        public Entry entry(EntryKind kind, String key, String memo, String evidence) {
            return new Entry(
                    kind,
                    key,
                    memo,
                    evidence,
                    unit,
                    sums.entrySet().stream()
                            .filter(one -> one.getValue() != 0)
                            .map(one ->
                                    new Leg(one.getKey().getKey(), one.getKey().getValue(), one.getValue()))
                            .toList());
        }
    }
}
