package banyan.runtime.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Where transactions begin and end.
 *
 * <p><b>Trap:</b> {@code TransactionManager.begin()} together with a data source looked up by JNDI let an insert commit by
 * itself; container-managed transactions like these did not. A test of the runner proves that both entity managers roll
 * back.
 */
@ApplicationScoped
class OpenTransactions {

    @Transactional(rollbackOn = Exception.class)
    public <T> T required(Supplier<T> work) {
        return work.get();
    }

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T requiresNew(Supplier<T> work) {
        return work.get();
    }
}
