package banyan.web.faces;

import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps compiled pages by the text of their address and can let go of those of one generation, which the cache of Mojarra
 * cannot.
 */
public final class PageCache extends FaceletCache<Object> {

    private static final Set<PageCache> ALL = ConcurrentHashMap.newKeySet();

    private final Map<String, Object> pages = new ConcurrentHashMap<>();
    private final Map<String, Object> heads = new ConcurrentHashMap<>();

    private PageCache() {
        ALL.add(this);
    }

    /** Lets go of every page whose path begins so. */
    public static void evict(String pathPrefix) {
        String prefix = PluginFile.PROTOCOL + ":" + pathPrefix;
        for (PageCache cache : ALL) {
            cache.pages.keySet().removeIf(url -> url.startsWith(prefix));
            cache.heads.keySet().removeIf(url -> url.startsWith(prefix));
        }
    }

    @Override
    public Object getFacelet(URL url) throws IOException {
        return get(pages, url, getMemberFactory());
    }

    @Override
    public boolean isFaceletCached(URL url) {
        return pages.containsKey(url.toExternalForm());
    }

    @Override
    public Object getViewMetadataFacelet(URL url) throws IOException {
        return get(heads, url, getMetadataMemberFactory());
    }

    @Override
    public boolean isViewMetadataFaceletCached(URL url) {
        return heads.containsKey(url.toExternalForm());
    }

    private static Object get(Map<String, Object> cache, URL url, MemberFactory<Object> factory) throws IOException {
        String key = url.toExternalForm();
        @Nullable Object known = cache.get(key);
        if (known != null) {
            return known;
        }
        Object made = factory.newInstance(url); // two threads may both make one; either is right
        Object first = cache.putIfAbsent(key, made);
        return first == null ? made : first;
    }

    /** Named in faces-config.xml. */
    public static final class Factory extends FaceletCacheFactory {

        public Factory(FaceletCacheFactory wrapped) {
            super(wrapped);
        }

        @Override
        public FaceletCache<Object> getFaceletCache() {
            return new PageCache();
        }
    }
}
