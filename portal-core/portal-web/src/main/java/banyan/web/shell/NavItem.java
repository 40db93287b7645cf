package banyan.web.shell;

/**
 * One link of the navigation.
 *
 * @param count what waits behind it; 0 shows nothing
 */
public record NavItem(String label, String href, String icon, boolean current, int count) {
    public NavItem(String label, String href, String icon) {
        this(label, href, icon, false, 0);
    }

    public NavItem here() {
        return new NavItem(label, href, icon, true, count);
    }
}
