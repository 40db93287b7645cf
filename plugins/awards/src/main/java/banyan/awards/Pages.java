package banyan.awards;

import banyan.api.plugin.Contributions;
import banyan.awards.page.AppealsPage;
import banyan.awards.page.ContestPage;
import banyan.awards.page.ContestsPage;
import banyan.awards.page.LaureatesPage;
import banyan.awards.page.OpenContestPage;
import banyan.awards.page.PanelPage;
import banyan.awards.page.ResultPage;
import banyan.awards.page.ReviewPage;
import banyan.awards.page.SubmitPage;
import banyan.awards.page.WeekPage;
import banyan.awards.page.WeeksPage;
import banyan.awards.page.WorkPage;

/** The pages of this module. */
final class Pages {

    private static final String READ = "awards.read";

    private Pages() {}

    static void contribute(Contributions to) {
        to.page("week", WeekPage::new).at("week").requires(READ).inMenu(30).icon("trophy");
        to.page("weeks", WeeksPage::new).at("weeks").requires(READ);
        to.page("result", ResultPage::new).at("weeks/{week}").requires(READ);
        to.page("contests", ContestsPage::new).at("contests").requires(READ);
        to.page("contest", ContestPage::new).at("contests/{contest}").requires(READ);
        to.page("open-contest", OpenContestPage::new).at("open-contest").requires("awards.open-contest");
        to.page("submit", SubmitPage::new)
                .at("submit")
                .requires("awards.submit")
                .acts();
        to.page("work", WorkPage::new).at("works/{work}").requires(READ);
        to.page("review", ReviewPage::new).at("reviews/{review}").requires("awards.judge");
        to.page("laureates", LaureatesPage::new).at("laureates").requires("awards.see-laureates");
        to.page("appeals", AppealsPage::new).at("appeals").requires(READ);
        to.page("panel", PanelPage::new).at("panel").requires("awards.name-panel");
    }
}
