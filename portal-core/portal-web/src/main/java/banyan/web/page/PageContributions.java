package banyan.web.page;

import banyan.api.page.PageFactory;
import banyan.api.page.PageSpec;

/** Takes the pages of the core. */
public interface PageContributions {

    /** A page: {@code WEB-INF/core/<name>.xhtml} with its bean. */
    CorePageSpec page(String name, PageFactory bean);

    /** As {@link PageSpec}; addresses begin at {@code /}, or at {@code /g/{group}/} after {@link #inGroup}. */
    interface CorePageSpec extends PageSpec {

        /** Belongs to a group: below {@code /g/{group}/}. */
        CorePageSpec inGroup();

        @Override
        CorePageSpec at(String path);

        @Override
        CorePageSpec requires(String permission);

        @Override
        CorePageSpec inMenu(int order);

        @Override
        CorePageSpec icon(String name);

        @Override
        CorePageSpec acts();
    }
}
