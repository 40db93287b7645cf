package banyan.runtime.page;

import banyan.runtime.usecase.Owner;

/**
 * Where the pages of one generation of a plugin live: their XHTML, their static files, their words. The page engine
 * implements it; the plugin host calls it.
 *
 * <p>Order: {@link #open}, then the pages join the {@link PageRegistry}; they leave the registry, then {@link #forget}.
 */
public interface PageSpace {

    /** The pages of this generation are the resources {@code pages/…} of the loader, its public files {@code static/…}. */
    void open(Owner owner, ClassLoader loader);

    /**
     * Lets go of everything that was made from this generation: compiled pages, beans of open views, states in sessions,
     * what the libraries looked up about its classes. Call it when the gate has drained.
     */
    void forget(String owner, long generation);
}
