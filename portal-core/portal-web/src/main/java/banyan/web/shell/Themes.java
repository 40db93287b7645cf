package banyan.web.shell;

import jakarta.servlet.ServletContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * All themes that this portal can wear, and the portal's own scripts.
 * They are read once, from the folder in the system property {@value #FOLDER} and from the class path;
 * a theme in the folder comes before one of the same id on the class path.
 */
public final class Themes {
    public static final String FOLDER = "banyan.themes";
    public static final String STANDARD = "banyan";

    private static final List<String> SCRIPTS = List.of("portal.js", "writer.js");

    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Theme portal;

    private Themes(List<ThemeFolder.Raw> found, Theme portal) {
        Map<String, ThemeFolder.Raw> raw = new LinkedHashMap<>();
        found.forEach(theme -> raw.putIfAbsent(theme.id(), theme));
        raw.keySet().forEach(id -> build(id, raw, new ArrayList<>()));
        this.portal = portal;
    }

    /** The themes of this application, read on first use. */
    public static Themes of(ServletContext application) {
        synchronized (application) {
            if (application.getAttribute(Themes.class.getName()) instanceof Themes themes) {
                return themes;
            }
            Themes themes = read(System.getProperty(FOLDER));
            application.setAttribute(Themes.class.getName(), themes);
            return themes;
        }
    }

    static Themes read(@Nullable String folder) {
        ClassLoader loader = Themes.class.getClassLoader();
        List<ThemeFolder.Raw> found = new ArrayList<>();
        if (folder != null && Files.isDirectory(Path.of(folder))) {
            found.addAll(ThemeFolder.under(Path.of(folder)));
        }
        found.addAll(ThemeFolder.onClasspath(loader));
        return new Themes(found, Theme.ofFiles(Scripts.read(loader, SCRIPTS)));
    }

    public Collection<Theme> all() {
        return List.copyOf(themes.values());
    }

    /** The theme of that id, or the standard one when it has been taken away since somebody chose it. */
    public Theme get(String id) {
        Theme theme = themes.getOrDefault(id, themes.get(STANDARD));
        if (theme == null) {
            throw new IllegalStateException("The theme \"" + STANDARD
                    + "\" is missing. Put its jar into the folder that -D" + FOLDER + " names, or on the class path.");
        }
        return theme;
    }

    public @Nullable Theme find(String id) {
        return themes.get(id);
    }

    Theme portal() {
        return portal;
    }

    public Assets assets(String id, String contextPath) {
        Theme theme = get(id);
        return new Assets(
                contextPath + "/theme/" + theme.id() + "/" + theme.hash() + "/",
                contextPath + "/assets/" + portal.hash() + "/");
    }

    private Theme build(String id, Map<String, ThemeFolder.Raw> raw, List<String> path) {
        Theme built = themes.get(id);
        if (built != null) {
            return built;
        }
        ThemeFolder.Raw own = raw.get(id);
        if (own == null || path.contains(id)) {
            throw new IllegalStateException("Theme " + path + " extends \"" + id
                    + "\", which is missing or extends itself. Correct \"extends\" in its theme.properties.");
        }
        path.add(id);
        Properties properties = own.properties();
        String parent = properties.getProperty("extends");
        Theme theme = Theme.of(properties, own.files(), parent == null ? null : build(parent, raw, path));
        themes.put(id, theme);
        return theme;
    }
}
