package banyan.api.page;

/**
 * Describes a page. Its name in menus stands in the bundle under {@code <module>.page.<name>}.
 *
 * @since 1.0
 */
public interface PageSpec {

    /** Its address after {@code /g/{group}/{module}/}; names in braces are parameters. */
    PageSpec at(String path);

    /** The permission that it needs; its module is the part before the dot. */
    PageSpec requires(String permission);

    /** Shows it in the navigation; smaller numbers first. */
    PageSpec inMenu(int order);

    PageSpec icon(String name);

    /** A page with dialogs, editors or uploads: it keeps its state on the server between clicks. Others only read. */
    PageSpec acts();
}
