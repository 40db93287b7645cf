package banyan.web.page;

import banyan.api.page.Page;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a page's bean where Faces keeps it between clicks. It is a class of the core, so that a session holds no
 * class of a plugin once {@link #clear} was called; on another node, or after an upgrade, it is empty and the page is
 * loaded anew.
 */
final class PageHandle implements Serializable {

    private static final long serialVersionUID = 1;

    static final String KEY = "banyan.page";

    private final String owner;
    private final long generation;
    private transient volatile @Nullable Page bean;

    PageHandle(String owner, long generation, Page bean) {
        this.owner = owner;
        this.generation = generation;
        this.bean = bean;
    }

    boolean isOf(String owner, long generation) {
        return this.owner.equals(owner) && this.generation == generation;
    }

    @Nullable
    Page bean() {
        return bean;
    }

    void clear() {
        bean = null;
    }
}
