package banyan.runtime.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one generation of a plugin. What the portal and a plugin share comes from the portal; all else comes from
 * the plugin or the JDK, and the rest of the portal cannot be seen.
 *
 * <p>The portal's loader is the parent in name, so that whoever asks can tell that a class came with a plugin.
 */
public final class PluginClasses extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    /** What a plugin shares with the portal. An archive that brings such classes itself is refused. */
    public static final List<String> SHARED = List.of(
            "banyan.api.", "jakarta.", "org.primefaces.", "org.slf4j.", "org.jspecify.", "org.eclipse.persistence.");

    /**
     * Classes that others look up by name while a plugin's loader is the thread's: EclipseLink its customizer, the pool
     * what proves a new connection.
     */
    private static final Set<String> LOOKED_UP = Set.of(
            "banyan.runtime.plugin.data.PluginTables",
            "org.glassfish.api.jdbc.validation.PostgresConnectionValidation");

    private final String plugin;
    private final long generation;

    public PluginClasses(String plugin, long generation, URL[] places, ClassLoader portal) {
        super(plugin + "-" + generation, places, portal);
        this.plugin = plugin;
        this.generation = generation;
    }

    public String plugin() {
        return plugin;
    }

    public long generation() {
        return generation;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> found = findLoadedClass(name);
            if (found == null) {
                found = find(name);
            }
            if (resolve) {
                resolveClass(found);
            }
            return found;
        }
    }

    private Class<?> find(String name) throws ClassNotFoundException {
        if (isShared(name)) {
            return getParent().loadClass(name);
        }
        try {
            return ClassLoader.getPlatformClassLoader().loadClass(name);
        } catch (ClassNotFoundException notOfTheJdk) {
            return findClass(name);
        }
    }

    private static boolean isShared(String name) {
        return LOOKED_UP.contains(name) || SHARED.stream().anyMatch(name::startsWith);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return findResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return findResources(name);
    }
}
