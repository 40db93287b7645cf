package banyan.api.socket;

import banyan.api.group.GroupRef;
import java.util.Optional;

/**
 * The way to another module, which may be absent.
 *
 * <p>Ask each time and keep nothing: the module may be switched off or its plugin replaced between two calls. A call runs
 * in the transaction of the caller.
 *
 * @since 1.0
 */
public interface Socket<S> {

    /** The provider in this group, or empty where no module that provides it is on. */
    Optional<S> in(GroupRef group);
}
