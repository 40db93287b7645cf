package banyan.web.notice;

import banyan.api.usecase.Requires;
import banyan.web.page.CorePageModule;
import banyan.web.page.PageContributions;
import jakarta.enterprise.context.ApplicationScoped;

/** The pages of notices. */
@ApplicationScoped
class NoticePages implements CorePageModule {

    @Override
    public void contribute(PageContributions to) {
        to.page("notices", NoticesPage::new).at("notices").requires(Requires.SIGNED_IN);
    }
}
