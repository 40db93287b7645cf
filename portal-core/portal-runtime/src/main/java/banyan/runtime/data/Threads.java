package banyan.runtime.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadFactory;

/** Threads on which names of the container can be looked up and transactions opened; plain threads can do neither. */
@ApplicationScoped
public class Threads {

    @Resource
    ManagedThreadFactory factory;

    /** Daemons with this name. */
    public ThreadFactory named(String name) {
        return work -> {
            Thread thread = factory.newThread(work);
            thread.setName(name);
            return thread;
        };
    }
}
