package banyan.api.page;

/** Makes the bean of a page. @since 1.0 */
@FunctionalInterface
public interface PageFactory {
    Page open(PageContext context);
}
