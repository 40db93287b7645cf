package banyan.funds.usecase;

import banyan.api.value.Scalar;

/** The number of a payout batch in its group. */
public record BatchNo(Integer value) implements Scalar<Integer> {

    public BatchNo {
        if (value < 1) {
            throw new IllegalArgumentException(value + " is not the number of a batch: they begin with 1");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
