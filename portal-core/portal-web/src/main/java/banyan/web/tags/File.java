package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** A file that can be fetched: kind, name, size. */
@FacesComponent(File.TYPE)
public final class File extends Tag {
    public static final String TYPE = "banyan.File";

    private static final long UNIT = 1024;
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("doc", "file-type-doc"),
            Map.entry("docx", "file-type-doc"),
            Map.entry("pdf", "file-type-pdf"),
            Map.entry("xls", "file-spreadsheet"),
            Map.entry("xlsx", "file-spreadsheet"),
            Map.entry("csv", "file-spreadsheet"),
            Map.entry("zip", "file-zip"),
            Map.entry("jar", "puzzle"),
            Map.entry("png", "photo"),
            Map.entry("jpg", "photo"),
            Map.entry("jpeg", "photo"),
            Map.entry("txt", "file-text"),
            Map.entry("md", "file-text"));

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String name = text("name", "");
        String href = text("href");
        String element = href == null ? "span" : "a";
        html.open(element, "b-file").at("href", href);
        if (href != null) {
            html.at("download", name);
        }
        html.icon(iconFor(name), Html.LARGE).line("span", "t-cut", name);
        Object size = value("size");
        if (size instanceof Number bytes) {
            html.line("small", null, sizeOf(bytes.longValue()));
        }
        html.close(element);
    }

    static String iconFor(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ICONS.getOrDefault(ending, "file");
    }

    static String sizeOf(long bytes) {
        if (bytes < UNIT) {
            return bytes + " B";
        }
        double kilo = bytes / (double) UNIT;
        return kilo < UNIT
                ? String.format(Locale.ROOT, "%.0f KB", kilo)
                : String.format(Locale.ROOT, "%.1f MB", kilo / UNIT);
    }
}
