package banyan.runtime.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers until the end of the running transaction what it has read, for facts that one call asks for again and again. The
 * next transaction reads anew, so a change counts from the next call on; who changes such a fact forgets it here.
 */
@ApplicationScoped
public class TransactionMemory {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry running;

    /** What was found under this key before, or what is found now. What is not there is looked for again. */
    public <T> Optional<T> find(Object key, Class<T> type, Supplier<Optional<T>> look) {
        if (running.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return look.get();
        }
        Map<Object, Object> known = known();
        Object before = known.get(key);
        if (before != null) {
            return Optional.of(type.cast(before));
        }
        Optional<T> found = look.get();
        found.ifPresent(value -> known.put(key, value));
        return found;
    }

    /**
     * What was read under this key before in a page that loads, or what is read now. Where something may change meanwhile it is
     * always read now.
     */
    @SuppressWarnings("unchecked") // under one key stands what one caller reads
    public <T> T whileReading(Object key, Supplier<T> read) {
        return Transactions.isReading()
                ? (T) find(key, Object.class, () -> Optional.of(read.get())).orElseThrow()
                : read.get();
    }

    /** Remembers what was read together with something else. */
    public void keep(Object key, Object value) {
        if (running.getTransactionStatus() == Status.STATUS_ACTIVE) {
            known().put(key, value);
        }
    }

    public void forgetAll() {
        if (running.getTransactionStatus() == Status.STATUS_ACTIVE) {
            known().clear();
        }
    }

    @SuppressWarnings("unchecked") // only this class knows the key
    private Map<Object, Object> known() {
        if (running.getResource(TransactionMemory.class) instanceof Map<?, ?> known) {
            return (Map<Object, Object>) known;
        }
        Map<Object, Object> fresh = new HashMap<>();
        running.putResource(TransactionMemory.class, fresh);
        return fresh;
    }
}
