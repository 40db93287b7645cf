package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A person's circle, from the name alone; the name itself stands beside it. */
@FacesComponent(Avatar.TYPE)
public final class Avatar extends Tag {
    public static final String TYPE = "banyan.Avatar";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        draw(html, text("name", ""), text("size"));
    }

    /** Sizes: xs, s, none for the usual one, l. A name that may not be shown is drawn without colour. */
    static void draw(Html html, String name, @Nullable String size) throws IOException {
        boolean small = "xs".equals(size) || "s".equals(size);
        String initials = banyan.web.shell.Card.initialsOf(name);
        String shown = small && initials.codePointCount(0, initials.length()) > 1 && "xs".equals(size)
                ? initials.substring(initials.offsetByCodePoints(0, initials.codePointCount(0, initials.length()) - 1))
                : initials;
        String colour = name.isEmpty() ? "anon" : String.valueOf(banyan.web.shell.Card.colourOf(name));
        html.open("span", style(style("b-ava", colour), null) + (size == null ? "" : " b-ava--" + size))
                .at("aria-hidden", "true")
                .text(shown.isEmpty() ? "?" : shown)
                .close("span");
    }
}
