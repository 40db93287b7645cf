package banyan.web.shell;

import org.jspecify.annotations.Nullable;

/**
 * Tells what has just happened, on the page after it happened.
 *
 * @param undo address that takes it back by POST; absent when there is no way back
 */
public record Flash(Kind kind, String text, @Nullable String undo) {

    /** What stays until read is a notice; only what succeeded passes by as a toast. */
    public enum Kind {
        DONE("circle-check", ""),
        INFO("info-circle", ""),
        WARNING("alert-triangle", "b-note--warn"),
        REFUSED("alert-circle", "b-note--bad");

        private final String icon;
        private final String style;

        Kind(String icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        public String getIcon() {
            return icon;
        }

        public String getStyle() {
            return style;
        }
    }

    public static Flash done(String text) {
        return new Flash(Kind.DONE, text, null);
    }

    public static Flash refused(String text) {
        return new Flash(Kind.REFUSED, text, null);
    }

    public boolean isToast() {
        return kind == Kind.DONE;
    }
}
