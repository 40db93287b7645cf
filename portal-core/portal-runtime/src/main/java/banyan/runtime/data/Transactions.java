package banyan.runtime.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Opens JTA transactions. Every exception rolls back.
 *
 * <p><b>Trap:</b> {@code TransactionManager.begin()} together with a data source looked up by JNDI let an insert commit by
 * itself; container-managed transactions like these did not. A test of the runner proves that both entity managers roll
 * back.
 */
@ApplicationScoped
public class Transactions {

    /** Joins the running transaction or opens one. */
    @Transactional(rollbackOn = Exception.class)
    public <T> T in(Supplier<T> work) {
        return work.get();
    }

    /** Always a transaction of its own. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T inNew(Supplier<T> work) {
        return work.get();
    }
}
