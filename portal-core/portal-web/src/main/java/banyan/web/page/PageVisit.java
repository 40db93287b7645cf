package banyan.web.page;

import banyan.api.page.Page;
import banyan.runtime.page.PageEntry;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.Visitor;
import banyan.web.shell.Flash;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request for one page: who, where, with which bean, and where to go afterwards. */
public final class PageVisit {

    private static final ThreadLocal<PageVisit> CURRENT = new ThreadLocal<>();

    private final PageEntry page;
    private final Space space;
    private final Map<String, String> values;
    private final Visitor visitor;
    private final HttpServletRequest request;
    private final String address;
    private final List<Flash> told = new ArrayList<>();
    private @Nullable PageHandle handle;
    private @Nullable String next;

    PageVisit(
            PageEntry page,
            Space space,
            Map<String, String> values,
            Visitor visitor,
            HttpServletRequest request,
            String address) {
        this.page = page;
        this.space = space;
        this.values = values;
        this.visitor = visitor;
        this.request = request;
        this.address = address;
    }

    /** The visit of this thread's request. */
    public static PageVisit current() {
        PageVisit visit = CURRENT.get();
        if (visit == null) {
            throw new IllegalStateException("No page is being visited on this thread");
        }
        return visit;
    }

    public static Optional<PageVisit> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    void begin() {
        CURRENT.set(this);
    }

    static void end() {
        CURRENT.remove();
    }

    public PageEntry page() {
        return page;
    }

    public Owner owner() {
        return space.owner();
    }

    /** Where the files of this page's owner lie for a browser. */
    public String staticFiles() {
        return "/plugin-static/" + page.owner() + "/" + space.stamp() + "/";
    }

    public Visitor visitor() {
        return visitor;
    }

    public HttpServletRequest request() {
        return request;
    }

    Map<String, String> values() {
        return values;
    }

    /** The page's own address with its query, as a browser shows it. */
    public String address() {
        return address;
    }

    /** The view that Faces draws: unique for each generation, so that nothing compiled from an old one is ever used. */
    public String viewId() {
        return "/" + page.owner() + "/" + page.generation() + "/pages/" + page.name() + ".xhtml";
    }

    /** The bean; null where the view that it lived in is gone. */
    public @Nullable Page bean() {
        return handle == null ? null : handle.bean();
    }

    void use(PageHandle handle) {
        this.handle = handle;
    }

    /** Where Faces keeps the bean between clicks. */
    public Optional<Object> handle() {
        return Optional.ofNullable(handle);
    }

    /** Takes the bean of a view that was restored; false when it is of another generation or gone. */
    public boolean takeBack(@Nullable Object kept) {
        if (kept instanceof PageHandle before
                && before.isOf(page.owner(), page.generation())
                && before.bean() != null) {
            handle = before;
            return true;
        }
        return false;
    }

    void goTo(String address) {
        next = address;
    }

    public Optional<String> next() {
        return Optional.ofNullable(next);
    }

    void tell(Flash flash) {
        told.add(flash);
    }

    /** What the page wants to say next time. */
    public List<Flash> told() {
        return List.copyOf(told);
    }

    public static String handleKey() {
        return PageHandle.KEY;
    }
}
