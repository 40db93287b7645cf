package banyan.runtime.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Opens JTA transactions. Every exception rolls back.
 *
 * <p>A page that is read asks many questions one after the other; {@link #reading} puts them into one transaction, because
 * opening and closing one costs more than most of the questions.
 */
@ApplicationScoped
public class Transactions {

    /**
     * Fewer than the pool has connections: a page that changes something on the way needs a second one, and if all were held
     * by pages that wait for theirs, nobody would go on.
     */
    private static final int READERS = 16;

    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry running;

    @Inject
    OpenTransactions open;

    private final Semaphore readers = new Semaphore(READERS);

    /** Joins the running transaction or opens one. */
    public <T> T in(Supplier<T> work) {
        if (running.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return open.required(work);
        }
        if (READING.get()) {
            return work.get();
        }
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            running.setRollbackOnly();
            throw e;
        }
    }

    /** Always a transaction of its own. */
    public <T> T inNew(Supplier<T> work) {
        return with(false, () -> open.requiresNew(work));
    }

    /** For work that changes something: as {@link #in}, but never in a transaction that was opened for reading. */
    public <T> T changing(Supplier<T> work) {
        return READING.get() ? inNew(work) : in(work);
    }

    /**
     * One transaction for everything that {@code work} reads. A refusal that is caught on the way rolls nothing back, for
     * there is nothing; whatever changes something meanwhile does it in a transaction of its own.
     */
    public <T> T reading(Supplier<T> work) {
        readers.acquireUninterruptibly();
        try {
            return open.required(() -> with(true, work));
        } finally {
            readers.release();
        }
    }

    /** Whether the running transaction was opened by {@link #reading}. */
    static boolean isReading() {
        return READING.get();
    }

    private static <T> T with(boolean reading, Supplier<T> work) {
        boolean before = READING.get();
        READING.set(reading);
        try {
            return work.get();
        } finally {
            READING.set(before);
        }
    }
}
