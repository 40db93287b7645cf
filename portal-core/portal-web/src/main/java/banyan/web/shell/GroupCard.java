package banyan.web.shell;

import org.jspecify.annotations.Nullable;

/**
 * The group around the page.
 *
 * @param stage one of {@code draft seed sprout tree banyan grove}; its glyph is {@code stage-<stage>} in the sprite
 * @param emblem an icon that the group chose instead of the glyph of its stage
 */
public record GroupCard(String name, String handle, String href, String stage, int size, @Nullable String emblem) {

    public String getGlyph() {
        return emblem == null ? "stage-" + stage : emblem;
    }
}
