package banyan.web.tags;

import banyan.web.shell.Shell;
import banyan.web.shell.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspResponseWriter;

/** Writes HTML as sentences: {@code html.open("span", "b-badge").icon("lock", 14).text(label).close("span")}. */
final class Html {
    static final int SMALL = 14;
    static final int NORMAL = 16;
    static final int LARGE = 18;

    private static final int THIN_FROM = 28;

    private final ResponseWriter out;
    private final Shell shell;

    private Html(ResponseWriter out, Shell shell) {
        this.out = out;
        this.shell = shell;
    }

    static Html of(FacesContext context) {
        return new Html(plain(context.getResponseWriter()), Shell.of((ServletRequest)
                context.getExternalContext().getRequest()));
    }

    /** PrimeFaces looks through every attribute for scripts to move elsewhere; our tags write none. */
    private static ResponseWriter plain(ResponseWriter writer) {
        return writer instanceof CspResponseWriter csp ? csp.getWrapped() : writer;
    }

    Shell shell() {
        return shell;
    }

    Words words() {
        return shell.getWords();
    }

    Html open(String tag, @Nullable String styleClass) throws IOException {
        out.startElement(tag, null);
        return at("class", styleClass);
    }

    Html close(String tag) throws IOException {
        out.endElement(tag);
        return this;
    }

    /** Writes an attribute; nothing at all when the value is absent. */
    Html at(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
        return this;
    }

    /** Writes an attribute without a value, such as {@code required}, when it holds. */
    Html flag(String name, boolean holds) throws IOException {
        if (holds) {
            out.writeAttribute(name, name, null);
        }
        return this;
    }

    Html text(@Nullable Object text) throws IOException {
        if (text != null) {
            out.writeText(text, null);
        }
        return this;
    }

    /** An element that holds nothing but text; left out when there is none. */
    Html line(String tag, @Nullable String styleClass, @Nullable Object text) throws IOException {
        return text == null || text.toString().isEmpty()
                ? this
                : open(tag, styleClass).text(text).close(tag);
    }

    Html hidden(String name, @Nullable String value) throws IOException {
        return open("input", null)
                .at("type", "hidden")
                .at("name", name)
                .at("value", value)
                .close("input");
    }

    Html csrf() throws IOException {
        return hidden("csrf", shell.getCsrf());
    }

    /** A drawing from the sprite; it says nothing to a screen reader, because a word stands beside it. */
    Html icon(@Nullable String name, int size) throws IOException {
        return name == null || name.isEmpty() ? this : drawing(name, size, null);
    }

    Html drawing(String name, int size, @Nullable String label) throws IOException {
        String style = name.startsWith("stage-") ? "b-i b-i--stage" : size >= THIN_FROM ? "b-i b-i--thin" : "b-i";
        open("svg", style).at("width", size).at("height", size);
        if (label == null) {
            at("aria-hidden", "true");
        } else {
            at("role", "img").at("aria-label", label);
        }
        open("use", null).at("href", shell.getAssets().getIcons() + "#" + name).close("use");
        return close("svg");
    }

    /** HTML that has been cleaned on the server before it came here. */
    Html cleaned(String html) throws IOException {
        out.write(html);
        return this;
    }
}
