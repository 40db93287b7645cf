package banyan.funds.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a sum settles: the oldest claims first, each in full before the next.
 *
 * @param parts what goes to which claim
 * @param rest what no claim takes
 */
public record Allocation(List<Part> parts, long rest) {

    /** A claim against a member that is not settled in full. */
    public record Open(
            UUID id,
            UUID person,
            ChargeKind kind,
            UUID beneficiary,
            String month,
            long amount,
            long open,
            LocalDate since,
            String why) {}

    /** So much of a claim. */
    public record Part(Open claim, long minor) {}

    public Allocation {
        parts = List.copyOf(parts);
    }

    public static Allocation of(List<Open> oldestFirst, long sum) {
        List<Part> parts = new ArrayList<>();
        long rest = sum;
        for (Open claim : oldestFirst) {
            long part = Math.min(rest, claim.open());
            if (part > 0) {
                parts.add(new Part(claim, part));
                rest -= part;
            }
        }
        return new Allocation(parts, rest);
    }
}
