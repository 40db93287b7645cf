package banyan.awards.model;

import banyan.api.value.Money;
import java.util.List;

/** The two reward lines: those who share, and those who organise. */
public enum Line {
    SHARERS,
    ORGANISERS;

    /** This line's part of a pot; the parts of both add up to it. */
    public Money partOf(Money pot, int organiserPercent) {
        if (!pot.isPositive()) {
            return Money.zero(pot.unit());
        }
        List<Money> parts = pot.split(List.of(100L - organiserPercent, (long) organiserPercent));
        return parts.get(this == SHARERS ? 0 : 1);
    }
}
