package banyan.web.shell;

import jakarta.servlet.ServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the templates and tags need to know about a request, kept as the request attribute {@value #ATTRIBUTE}.
 *
 * <pre>{@code
 * new Shell(look, assets, Card.of("林婉清"), clock.instant())
 *     .title("问题").group(card).navigation(sections).crumbs(crumbs).csrf(token).put(request);
 * }</pre>
 */
public final class Shell {
    public static final String ATTRIBUTE = "shell";

    private static final int STRIP = 4;

    private final Look look;
    private final Assets assets;
    private final Card viewer;
    private final Instant now;
    private final Words words;
    private final List<NavSection> navigation = new ArrayList<>();
    private final List<NavItem> groups = new ArrayList<>();
    private final List<NavItem> tools = new ArrayList<>();
    private final List<Crumb> crumbs = new ArrayList<>();
    private final List<Flash> flashes = new ArrayList<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final Map<String, String> typed = new LinkedHashMap<>();
    private Places places = Places.standard();
    private String portal = "Banyan";
    private String title = "";
    private String namespace = "portal";
    private String csrf = "";
    private String address = "/";
    private int notices;
    private @Nullable GroupCard group;

    public Shell(Look look, Assets assets, Card viewer, Instant now) {
        this.look = look;
        this.assets = assets;
        this.viewer = viewer;
        this.now = now;
        this.words = Words.in(look.locale());
    }

    public static Shell of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Shell shell) {
            return shell;
        }
        throw new IllegalStateException("No shell on this request. Put one (Shell.put) before a page is rendered.");
    }

    public Shell put(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
        return this;
    }

    /** The name that the enterprise gave its portal. */
    public Shell portal(String name) {
        portal = name;
        return this;
    }

    public Shell title(String text) {
        title = text;
        return this;
    }

    /** First part of the message keys of this page's fields: a plugin's id, or {@code portal}. */
    public Shell namespace(String id) {
        namespace = id;
        return this;
    }

    public Shell group(@Nullable GroupCard card) {
        group = card;
        return this;
    }

    public Shell places(Places addresses) {
        places = addresses;
        return this;
    }

    public Shell navigation(List<NavSection> sections) {
        navigation.addAll(sections);
        return this;
    }

    /** The groups that the switcher in the bar offers. */
    public Shell groups(List<NavItem> mine) {
        groups.addAll(mine);
        return this;
    }

    /** Further links in the viewer's menu, such as the administration for those who may enter it. */
    public Shell tools(List<NavItem> links) {
        tools.addAll(links);
        return this;
    }

    public Shell crumbs(List<Crumb> steps) {
        crumbs.addAll(steps);
        return this;
    }

    public Shell flash(Flash flash) {
        flashes.add(flash);
        return this;
    }

    /** What is wrong with a field of a {@code b:post} form, and what the person had typed there. */
    public Shell refusal(String field, String message) {
        refusals.put(field, message);
        return this;
    }

    public Shell typed(String field, String value) {
        typed.put(field, value);
        return this;
    }

    public Shell notices(int unread) {
        notices = unread;
        return this;
    }

    public Shell csrf(String token) {
        csrf = token;
        return this;
    }

    /** This page's own address with its query, so that a change of language comes back here. */
    public Shell address(String path) {
        address = path;
        return this;
    }

    public Look getLook() {
        return look;
    }

    public Assets getAssets() {
        return assets;
    }

    public Card getViewer() {
        return viewer;
    }

    public Instant getNow() {
        return now;
    }

    public Words getWords() {
        return words;
    }

    public Places getPlaces() {
        return places;
    }

    public String getPortal() {
        return portal;
    }

    public String getTitle() {
        return title;
    }

    public String getNamespace() {
        return namespace;
    }

    public String getCsrf() {
        return csrf;
    }

    public String getAddress() {
        return address;
    }

    public int getNotices() {
        return notices;
    }

    public @Nullable GroupCard getGroup() {
        return group;
    }

    public List<NavSection> getNavigation() {
        return navigation;
    }

    public List<NavItem> getGroups() {
        return groups;
    }

    public List<NavItem> getTools() {
        return tools;
    }

    public List<Crumb> getCrumbs() {
        return crumbs;
    }

    public List<Flash> getFlashes() {
        return flashes;
    }

    public Map<String, String> getRefusals() {
        return refusals;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** The few links that a phone shows under the bar: the first ones, and always the current one. */
    public List<NavItem> getStrip() {
        List<NavItem> all =
                navigation.stream().flatMap(section -> section.items().stream()).toList();
        List<NavItem> strip = new ArrayList<>(all.subList(0, Math.min(STRIP, all.size())));
        all.stream()
                .filter(item -> item.current() && !strip.contains(item))
                .findFirst()
                .ifPresent(item -> strip.set(strip.size() - 1, item));
        return strip;
    }
}
