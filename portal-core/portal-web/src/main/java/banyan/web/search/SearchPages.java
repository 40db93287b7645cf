package banyan.web.search;

import banyan.web.page.CorePageModule;
import banyan.web.page.PageContributions;
import jakarta.enterprise.context.ApplicationScoped;

/** The pages of search. */
@ApplicationScoped
class SearchPages implements CorePageModule {

    @Override
    public void contribute(PageContributions to) {
        to.page("search", SearchPage::new).at("search").requires("search.use");
    }
}
