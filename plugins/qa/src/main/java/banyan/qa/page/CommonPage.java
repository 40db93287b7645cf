package banyan.qa.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.qa.usecase.CommonProblems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What members of the group meet again and again, with the formula of the order. */
public final class CommonPage implements Page {

    /** Topics or questions. */
    public record Tab(String label, String href, boolean current) {}

    /** A place, and why it is there. */
    public record Row(String name, String href, int rank, String why, String helped) {}

    private final PageContext core;
    private CommonProblems.By by = CommonProblems.By.TOPICS;
    private CommonProblems.Ranking ranking = new CommonProblems.Ranking(List.of(), 0, 0, 0, 0);

    public CommonPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        by = Arrays.stream(CommonProblems.By.values())
                .filter(each -> core.param("by").filter(name(each)::equals).isPresent())
                .findFirst()
                .orElse(CommonProblems.By.TOPICS);
        ranking = core.run(new CommonProblems(Optional.of(by)));
    }

    private static String name(CommonProblems.By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    public List<Tab> getTabs() {
        return Arrays.stream(CommonProblems.By.values())
                .map(each -> new Tab(
                        core.say("qa.common." + name(each)),
                        core.at("common-problems", Map.of("by", name(each))),
                        each == by))
                .toList();
    }

    public List<Row> getRows() {
        return ranking.places().stream()
                .map(place -> new Row(
                        place.name(),
                        place.address(),
                        place.rank(),
                        core.say("qa.common.why", place.people(), place.months(), place.questions()),
                        core.say("qa.common.helped", place.solved(), place.worked())))
                .toList();
    }

    public boolean isByTopics() {
        return by == CommonProblems.By.TOPICS;
    }

    public CommonProblems.Ranking getRanking() {
        return ranking;
    }

    /** Hundredths of the questions that were solved; a dash while there are none. */
    public String getSolvedShare() {
        return share(ranking.solved(), ranking.asked());
    }

    public String getWorkedShare() {
        return share(ranking.worked(), ranking.reported());
    }

    private static String share(int part, int of) {
        return of == 0 ? "—" : (100 * part + of / 2) / of + "%";
    }
}
