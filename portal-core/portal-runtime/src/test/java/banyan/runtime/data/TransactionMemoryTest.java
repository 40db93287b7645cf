package banyan.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a transaction remembers, and for how long. */
final class TransactionMemoryTest {

    private final Map<Object, Object> resources = new HashMap<>();
    private final TransactionMemory memory = new TransactionMemory();
    private final Transactions transactions = new Transactions();
    private int asked;

    TransactionMemoryTest() {
        memory.running = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, values) -> switch (method.getName()) {
                    case "getTransactionStatus" -> Status.STATUS_ACTIVE;
                    case "getResource" -> resources.get(values[0]);
                    default -> resources.put(values[0], values[1]);
                });
        transactions.running = memory.running;
        transactions.open = new EachAnew();
    }

    /** Opens and ends what the test holds. */
    private final class EachAnew extends OpenTransactions {
        @Override
        public <T> T required(Supplier<T> work) {
            resources.clear();
            return work.get();
        }

        @Override
        public <T> T requiresNew(Supplier<T> work) {
            Map<Object, Object> outer = Map.copyOf(resources);
            resources.clear();
            T result = work.get();
            resources.clear();
            resources.putAll(outer);
            return result;
        }
    }

    private int ask() {
        return memory.whileReading("key", () -> ++asked);
    }

    @Test
    void aPageThatLoadsReadsOnce() {
        assertThat(transactions.reading(() -> List.of(ask(), ask()))).containsExactly(1, 1);
        assertThat(transactions.reading(this::ask)).as("the next page").isEqualTo(2);
    }

    @Test
    void whereSomethingMayChangeItIsReadAnew() {
        assertThat(transactions.inNew(() -> List.of(ask(), ask()))).containsExactly(1, 2);
        assertThat(transactions.reading(() -> List.of(ask(), transactions.inNew(this::ask), ask())))
                .as("a page that changes something on the way")
                .containsExactly(3, 4, 3);
    }

    @Test
    void whatWasReadTogetherWithSomethingElseIsKnown() {
        memory.keep("key", 7);
        assertThat(memory.find("key", Integer.class, Optional::empty)).contains(7);
        memory.forgetAll();
        assertThat(memory.find("key", Integer.class, Optional::empty)).isEmpty();
    }
}
