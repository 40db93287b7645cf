package banyan.runtime.plugin.archive;

import banyan.api.usecase.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginDependency;

/** Reads what the manifest declares; the words are pf4j's. */
final class Declaration {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int ID_LENGTH = 30;
    private static final Set<String> RESERVED =
            Set.of("core", "portal", "banyan", "admin", "api", "uploads", "changes", "nodes", "loaders", "undelivered");

    private Declaration() {}

    static Facts read(Manifest manifest, int entries, long unpacked) {
        Attributes main = manifest.getMainAttributes();
        String id = need(main, ManifestPluginDescriptorFinder.PLUGIN_ID);
        if (!ID.matcher(id).matches() || id.length() > ID_LENGTH || id.length() < 2 || RESERVED.contains(id)) {
            throw Refusal.rule("plugins", "IdMalformed", shorten(id));
        }
        String version = need(main, ManifestPluginDescriptorFinder.PLUGIN_VERSION);
        if (!Versions.isVersion(version)) {
            throw Refusal.rule("plugins", "VersionMalformed", shorten(version));
        }
        String requires = need(main, ManifestPluginDescriptorFinder.PLUGIN_REQUIRES);
        if (!Versions.fits(Versions.API, requires)) {
            throw Refusal.rule("plugins", "ApiRangeUnfit", shorten(requires), Versions.API);
        }
        return new Facts(
                id,
                version,
                need(main, ManifestPluginDescriptorFinder.PLUGIN_CLASS),
                requires,
                dependencies(id, main.getValue(ManifestPluginDescriptorFinder.PLUGIN_DEPENDENCIES)),
                orEmpty(main.getValue(ManifestPluginDescriptorFinder.PLUGIN_DESCRIPTION)),
                orEmpty(main.getValue(ManifestPluginDescriptorFinder.PLUGIN_PROVIDER)),
                entries,
                unpacked);
    }

    private static String need(Attributes attributes, String name) {
        String value = orEmpty(attributes.getValue(name));
        if (value.isEmpty()) {
            throw Refusal.rule("plugins", "ManifestLacks", name);
        }
        return value;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static String shorten(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static List<Facts.Dependency> dependencies(String id, @Nullable String declared) {
        List<Facts.Dependency> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : orEmpty(declared).split(",")) {
            if (part.isBlank()) {
                continue;
            }
            PluginDependency dependency = new PluginDependency(part.strip());
            String other = dependency.getPluginId();
            String range = dependency.getPluginVersionSupport();
            if (!ID.matcher(other).matches() || other.equals(id) || !seen.add(other) || !Versions.isRange(range)) {
                throw Refusal.rule("plugins", "DependencyMalformed", shorten(part.strip()));
            }
            all.add(new Facts.Dependency(other, range, dependency.isOptional()));
        }
        return List.copyOf(all);
    }
}
