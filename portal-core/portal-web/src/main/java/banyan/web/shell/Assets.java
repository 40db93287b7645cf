package banyan.web.shell;

/**
 * The addresses of what a page loads, each with the hash of its content.
 *
 * @param theme folder of the theme, such as {@code /theme/banyan/1f2e3d4c5b6a/}
 * @param portal folder of the portal's own scripts
 */
public record Assets(String theme, String portal) {

    public String getSheet() {
        return theme + "theme.css";
    }

    public String getIcons() {
        return theme + "icons.svg";
    }

    public String getScript() {
        return portal + "portal.js";
    }
}
