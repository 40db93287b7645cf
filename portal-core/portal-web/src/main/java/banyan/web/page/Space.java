package banyan.web.page;

import banyan.runtime.usecase.Owner;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One generation of an owner of pages: its words, its files, and the beans of its open views. */
final class Space {

    private final Owner owner;
    private final ClassLoader loader;
    private final String stamp;
    private final Set<WeakReference<PageHandle>> handles = ConcurrentHashMap.newKeySet();

    Space(Owner owner, ClassLoader loader, String stamp) {
        this.owner = owner;
        this.loader = loader;
        this.stamp = stamp;
    }

    Owner owner() {
        return owner;
    }

    ClassLoader loader() {
        return loader;
    }

    /** Changes whenever the files may have changed, so that browsers may keep them for ever. */
    String stamp() {
        return stamp;
    }

    void remember(PageHandle handle) {
        forgetDead(handles);
        handles.add(new WeakReference<>(handle));
    }

    void clearHandles() {
        for (WeakReference<PageHandle> reference : handles) {
            @Nullable PageHandle handle = reference.get();
            if (handle != null) {
                handle.clear();
            }
        }
        handles.clear();
    }

    private static void forgetDead(Collection<WeakReference<PageHandle>> references) {
        references.removeIf(reference -> reference.get() == null);
    }
}
