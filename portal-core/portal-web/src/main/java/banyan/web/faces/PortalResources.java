package banyan.web.faces;

import banyan.web.page.PageEngine;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the XHTML of a view: of a plugin in its own loader, of the core in {@code WEB-INF/core/}, templates in
 * {@code /templates/}. A browser that asks for any of it gets 404 from the page filter.
 */
public final class PortalResources extends ResourceHandlerWrapper {

    private static final String CORE = "/core/0/pages/";
    private static final String TEMPLATES = "/templates/";

    /** Files of the WAR never move while it runs. */
    private final Map<String, ViewResource> ofCore = new ConcurrentHashMap<>();

    private final PluginFile pluginFiles = new PluginFile((owner, generation, path) -> PageEngine.in(
                    FacesContext.getCurrentInstance().getExternalContext().getApplicationMap())
            .file(owner, generation, path));

    public PortalResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable ViewResource createViewResource(FacesContext context, String name) {
        ViewResource known = ofCore.get(name);
        if (known != null) {
            return known;
        }
        if (name.startsWith(CORE)) {
            return remember(context, name, "/WEB-INF/core/" + name.substring(CORE.length()));
        }
        if (name.startsWith(TEMPLATES)) {
            return remember(context, name, name);
        }
        Optional<PluginFile.Name> file = PluginFile.Name.of(name);
        return file.isPresent() ? ofPlugin(context, name, file.get()) : getWrapped().createViewResource(context, name);
    }

    private @Nullable ViewResource remember(FacesContext context, String name, String path) {
        ViewResource resource = getWrapped().createViewResource(context, path);
        if (resource != null) {
            ofCore.put(name, resource);
        }
        return resource;
    }

    private @Nullable ViewResource ofPlugin(FacesContext context, String name, PluginFile.Name file) {
        PageEngine engine = PageEngine.in(context.getExternalContext().getApplicationMap());
        if (engine.file(file.owner(), file.generation(), file.path()).isEmpty()) {
            return null;
        }
        try {
            URL url = pluginFiles.url(name);
            return new ViewResource() {
                @Override
                public URL getURL() {
                    return url;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
