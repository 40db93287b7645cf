package banyan.runtime.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a failure of the database means for the caller. */
class DatabaseRefusalTest {

    static Stream<Arguments> failures() {
        RuntimeException suppressed = new IllegalStateException("rolled back");
        suppressed.addSuppressed(new SQLException("terminating connection", "57P01"));
        return Stream.of(
                Arguments.of(new SQLException("deadlock", "40P01"), DatabaseRefusal.COLLISION),
                Arguments.of(new SQLException("serialize", "40001"), DatabaseRefusal.COLLISION),
                Arguments.of(new SQLException("unique", "23505"), DatabaseRefusal.DOUBLE),
                Arguments.of(new SQLException("foreign key", "23503"), DatabaseRefusal.REFERENCE),
                Arguments.of(new SQLException("I/O error", "08006"), DatabaseRefusal.AWAY),
                Arguments.of(new SQLException("Connection closed"), DatabaseRefusal.AWAY),
                Arguments.of(
                        new SQLException("Error in allocating a connection. Cause: refused"), DatabaseRefusal.AWAY),
                Arguments.of(new XAException(XAException.XAER_RMFAIL), DatabaseRefusal.AWAY),
                Arguments.of(suppressed, DatabaseRefusal.AWAY),
                Arguments.of(new jakarta.persistence.OptimisticLockException(), DatabaseRefusal.STALE),
                Arguments.of(new SQLException("syntax", "42601"), DatabaseRefusal.NONE),
                Arguments.of(new IllegalStateException("a bug"), DatabaseRefusal.NONE));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isFoundUnderWhateverWrapsIt(Throwable failure, DatabaseRefusal meaning) {
        assertThat(DatabaseRefusal.in(failure)).isEqualTo(meaning);
        assertThat(DatabaseRefusal.in(new IllegalStateException(new RuntimeException(failure))))
                .isEqualTo(meaning);
    }
}
