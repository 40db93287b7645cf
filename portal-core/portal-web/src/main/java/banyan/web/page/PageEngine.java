package banyan.web.page;

import banyan.api.page.Page;
import banyan.runtime.core.CoreOpened;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.notice.OwnerWords;
import banyan.runtime.page.PageEntry;
import banyan.runtime.page.PageRegistry;
import banyan.runtime.page.PageSpace;
import banyan.runtime.text.Words;
import banyan.runtime.usecase.Owner;
import banyan.web.faces.PageCache;
import banyan.web.faces.ViewStates;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.beans.Introspector;
import java.net.URL;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where pages of plugins live while they live, and how nothing of them stays afterwards.
 *
 * <p>What would otherwise hold a plugin's class loader, and its cure: compiled pages ({@link PageCache#evict}), beans of open
 * views ({@link PageHandle}), stored view states ({@link ViewStates}), the caches of {@link Introspector} and of PrimeFaces;
 * expressions on a plugin's objects go through {@link banyan.web.faces.PluginResolver}, converters through
 * {@link banyan.web.faces.PortalApplication}, and validation by Faces is off (the runner validates).
 */
@ApplicationScoped
public class PageEngine implements PageSpace, OwnerWords {

    private static final String ATTRIBUTE = PageEngine.class.getName();
    private static final int FIRST = 1;

    /** Other in each run of the program: a restarted node may have other files in the same generation. */
    private final String start = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    private final Map<String, Space> spaces = new ConcurrentHashMap<>();
    private volatile @Nullable ServletContext application;

    @Inject
    PageRegistry registry;

    @Inject
    Instance<CorePageModule> corePages;

    @Inject
    Flashes flashes;

    @Inject
    CoreRegistry core;

    /** The first thing at start: everything of Faces finds the engine through the application. */
    void know(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) ServletContext servletContext) {
        application = servletContext;
        servletContext.setAttribute(ATTRIBUTE, this);
        flashes.start(servletContext);
    }

    /** Takes the pages of the core, before any plugin brings its own. */
    void start(@Observes @Priority(FIRST) CoreOpened opened) {
        open(core.owner(), PageEngine.class.getClassLoader());
        CorePages pages = new CorePages();
        corePages.forEach(part -> part.contribute(pages));
        registry.change(pages.entries(), page -> page.owner().equals(Owner.CORE));
    }

    public static PageEngine in(Map<String, Object> applicationMap) {
        if (applicationMap.get(ATTRIBUTE) instanceof PageEngine engine) {
            return engine;
        }
        throw new IllegalStateException("The page engine was not started");
    }

    @Override
    public void open(Owner owner, ClassLoader loader) {
        spaces.put(key(owner.id(), owner.generation()), new Space(owner, loader, start + "-" + owner.generation()));
    }

    @Override
    public void forget(String owner, long generation) {
        Space space = spaces.remove(key(owner, generation));
        if (space != null) {
            space.clearHandles();
        }
        PageCache.evict("/" + key(owner, generation) + "/");
        ServletContext servletContext = application;
        if (servletContext != null) {
            ViewStates.of(servletContext).drop(owner, generation);
            Leftovers.flush(servletContext);
        }
        Introspector.flushCaches();
    }

    Space space(PageEntry page) {
        Space space = spaces.get(key(page.owner(), page.generation()));
        if (space == null) {
            throw new IllegalStateException("No files are open for " + key(page.owner(), page.generation()));
        }
        return space;
    }

    Words words(PageEntry page) {
        return space(page).owner().words();
    }

    @Override
    public Optional<Words> of(String owner) {
        return newest(owner).map(space -> space.owner().words());
    }

    PageHandle keep(PageEntry page, Page bean) {
        PageHandle handle = new PageHandle(page.owner(), page.generation(), bean);
        space(page).remember(handle);
        return handle;
    }

    /** A file of a plugin that runs: {@code pages/…} or {@code static/…}. */
    public Optional<URL> file(String owner, long generation, String path) {
        return Optional.ofNullable(spaces.get(key(owner, generation)))
                .map(space -> space.loader().getResource(path));
    }

    /** A public file of a plugin, in the generation that runs now. */
    public record PublicFile(String name, URL url, String stamp) {}

    public Optional<PublicFile> publicFile(String owner, String name) {
        return newest(owner).filter(space -> !owner.equals(Owner.CORE)).flatMap(space -> Optional.ofNullable(
                        space.loader().getResource("static/" + name))
                .map(url -> new PublicFile(name, url, space.stamp())));
    }

    private Optional<Space> newest(String owner) {
        return spaces.values().stream()
                .filter(space -> space.owner().id().equals(owner))
                .max(Comparator.comparingLong(space -> space.owner().generation()));
    }

    /** Whether this class came with a plugin. */
    public static boolean isOfPlugin(Class<?> type) {
        ClassLoader own = PageEngine.class.getClassLoader();
        for (ClassLoader loader = type.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader == own) {
                return type.getClassLoader() != own;
            }
        }
        return false;
    }

    private static String key(String owner, long generation) {
        return owner + "/" + generation;
    }
}
