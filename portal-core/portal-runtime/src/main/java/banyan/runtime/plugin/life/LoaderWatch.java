package banyan.runtime.plugin.life;

import banyan.runtime.plugin.PluginClasses;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sees whether the class loaders of versions that were closed really go away. It holds none of them. */
@ApplicationScoped
public class LoaderWatch {

    /** A closed version whose classes are still in memory. */
    public record Left(String plugin, String version, long generation) {}

    private record Watched(WeakReference<PluginClasses> loader, Left what) {}

    private final ConcurrentLinkedQueue<Watched> closed = new ConcurrentLinkedQueue<>();

    void closed(PluginClasses loader, String version) {
        closed.add(new Watched(new WeakReference<>(loader), new Left(loader.plugin(), version, loader.generation())));
    }

    /** What is left after the collector ran; a class loader goes with the second full collection. */
    public List<Left> left(boolean collect) {
        if (collect) {
            System.gc();
            System.gc();
        }
        closed.removeIf(watched -> watched.loader().refersTo(null));
        return closed.stream().map(Watched::what).toList();
    }
}
