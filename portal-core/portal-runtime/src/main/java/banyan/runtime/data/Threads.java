package banyan.runtime.data;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadFactory;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Threads on which names of the container can be looked up and transactions opened; plain threads can do neither. */
@ApplicationScoped
public class Threads {

    private static final String FACTORY = "java:comp/DefaultManagedThreadFactory";

    /**
     * Daemons with this name.
     *
     * <p><b>Trap:</b> injected by {@code @Resource} it is not there yet when the core opens; looked up by its name it is.
     */
    public ThreadFactory named(String name) {
        ManagedThreadFactory factory = factory();
        return work -> {
            Thread thread = factory.newThread(work);
            thread.setName(name);
            return thread;
        };
    }

    @SuppressWarnings("BanJNDI") // the name is a constant
    private static ManagedThreadFactory factory() {
        try {
            return InitialContext.doLookup(FACTORY);
        } catch (NamingException e) {
            throw new IllegalStateException("The container offers no " + FACTORY, e);
        }
    }
}
