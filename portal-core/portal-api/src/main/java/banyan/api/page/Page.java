package banyan.api.page;

/**
 * A backing bean: state, {@link #load()}, and one verb a button. In the page it is {@code #{page}}.
 *
 * <p><b>When:</b> a bean is made for each view; {@code load} runs before the page is first drawn. On pages that act the bean
 * lives as long as the view; after an upgrade of the plugin the view is made anew.
 * <p><b>How:</b> verbs run use cases through the {@link PageContext}. No queries, no rules here.
 * <p><b>If you fail:</b> a refusal in a verb stands beside its field and keeps what was typed; in {@code load} it becomes
 * the page that says so.
 *
 * @since 1.0
 */
public interface Page {
    void load();
}
