package banyan.web.feed;

import banyan.web.page.CorePageModule;
import banyan.web.page.PageContributions;
import jakarta.enterprise.context.ApplicationScoped;

/** The pages of feeds. */
@ApplicationScoped
class FeedPages implements CorePageModule {

    @Override
    public void contribute(PageContributions to) {
        to.page("feeds", FeedsPage::new)
                .at("feeds")
                .requires("feeds.use")
                .inGroup()
                .inMenu(45)
                .icon("broadcast")
                .acts();
    }
}
