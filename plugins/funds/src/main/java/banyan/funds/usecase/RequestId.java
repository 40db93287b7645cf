package banyan.funds.usecase;

import banyan.api.value.Scalar;
import java.util.UUID;

/** Names one payment request. */
public record RequestId(UUID value) implements Scalar<UUID> {

    @Override
    public String toString() {
        return value.toString();
    }
}
