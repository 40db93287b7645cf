package banyan.web.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of one theme, held in memory, so that an address can only ever name what the theme brought.
 * A theme that extends another has all its files, and its own sheets come after the other's.
 */
public final class Theme {
    private static final int HASH_LENGTH = 12;
    private static final String SHEET = "theme.css";

    private final Properties properties;
    private final Map<String, byte[]> files;
    private final String hash;

    private Theme(Properties properties, Map<String, byte[]> files) {
        this.properties = properties;
        this.files = files;
        this.hash = hashOf(files);
    }

    /** A theme of its own, or the one that it extends with its own files laid over it. */
    static Theme of(Properties properties, Map<String, byte[]> own, @Nullable Theme base) {
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder sheet = new StringBuilder();
        if (base != null) {
            files.putAll(base.files);
            sheet.append(new String(base.file(SHEET), StandardCharsets.UTF_8));
        }
        files.putAll(own);
        for (String name : properties.getProperty("sheets", "").split("\\s+")) {
            byte[] css = own.get("css/" + name + ".css");
            if (css == null) {
                throw new IllegalArgumentException(
                        "Theme " + properties.getProperty("id") + " names the sheet \"" + name + "\" but has no css/"
                                + name + ".css. Add the file or take the name out of theme.properties.");
            }
            sheet.append(new String(css, StandardCharsets.UTF_8)).append('\n');
        }
        files.keySet().removeIf(path -> path.startsWith("css/"));
        files.put(SHEET, sheet.toString().getBytes(StandardCharsets.UTF_8));
        return new Theme(properties, files);
    }

    /** Plain files without sheets, such as the portal's own scripts. */
    static Theme ofFiles(Map<String, byte[]> files) {
        return new Theme(new Properties(), new TreeMap<>(files));
    }

    public String id() {
        return properties.getProperty("id", "");
    }

    /** The theme's name in the given language, as a settings page shows it. */
    public String name(String lang) {
        return properties.getProperty("name." + lang.replace('-', '_'), properties.getProperty("name", id()));
    }

    public String version() {
        return properties.getProperty("version", "");
    }

    public String hash() {
        return hash;
    }

    public byte @Nullable [] find(String path) {
        return files.get(path);
    }

    private byte[] file(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("Theme " + id() + " has no file " + path);
        }
        return content;
    }

    private static String hashOf(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
