package banyan.awards.page;

import banyan.api.page.PageContext;
import banyan.awards.usecase.EvaluationView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages of a week and of a contest show alike: state, steps, places, money, terms. */
public final class Results {

    /** A step of the period. */
    public record Step(String title, String text, String state) {}

    /** A fact beside the document. */
    public record Fact(String label, String value) {}

    private final EvaluationView evaluation;
    private final PageContext core;

    Results(EvaluationView evaluation, PageContext core) {
        this.evaluation = evaluation;
        this.core = core;
    }

    public String getName() {
        return evaluation.week().map(week -> Words.week(core, week)).orElse(evaluation.title());
    }

    public String getAboutHtml() {
        return evaluation.aboutHtml();
    }

    public Badge getBadge() {
        return Badge.of(evaluation.state(), core);
    }

    public boolean isOpen() {
        return switch (evaluation.state()) {
            case COLLECT, JUDGE -> true;
            default -> false;
        };
    }

    public String getHref() {
        return evaluation
                .week()
                .map(week -> core.at("weeks/" + week, Map.of()))
                .orElseGet(() -> Where.contest(core, evaluation.id()));
    }

    /** Where to hand in a work; null where none is taken or the viewer may not. */
    public @Nullable String getSubmit() {
        return evaluation.may().submit()
                ? core.at(
                        "submit",
                        evaluation.week().isPresent()
                                ? Map.of()
                                : Map.of("contest", evaluation.id().toString()))
                : null;
    }

    public List<Step> getSteps() {
        int now =
                switch (evaluation.state()) {
                    case COLLECT -> 0;
                    case JUDGE -> 1;
                    default -> 2;
                };
        String collect = core.say("awards.step.collect.until", Words.until(core, evaluation.collectUntil()));
        String judge = core.say("awards.step.judge.until", Words.until(core, evaluation.judgeUntil()));
        String settle =
                evaluation.settledAt().map(at -> Words.moment(core, at)).orElse(core.say("awards.step.settle.then"));
        return List.of(
                new Step(core.say("awards.step.collect"), collect, state(0, now)),
                new Step(core.say("awards.step.judge"), judge, state(1, now)),
                new Step(core.say("awards.step.settle"), settle, now == 2 ? "done" : ""));
    }

    private static String state(int step, int now) {
        return step < now ? "done" : step == now ? "now" : "";
    }

    /** How much there is, said without revealing anything. */
    public String getProgress() {
        return switch (evaluation.state()) {
            case COLLECT -> core.say("awards.progress.collect", evaluation.received());
            case JUDGE -> core.say("awards.progress.judge", evaluation.received(), evaluation.said());
            default -> core.say("awards.progress.over", evaluation.received());
        };
    }

    public List<Standing> getLines() {
        return Standing.of(evaluation, core);
    }

    public boolean isNobody() {
        return !isOpen() && evaluation.places().isEmpty();
    }

    /** What became of the money, in a sentence. */
    public String getMoney() {
        EvaluationView.Pay pay = evaluation.pay();
        String key = "awards.payment." + Words.lower(pay.payment());
        String paid = pay.paid().map(money -> Words.money(core, money)).orElse("");
        String budget = pay.budget().map(money -> Words.money(core, money)).orElse("");
        return core.say(key, paid, budget, String.valueOf(pay.voucher()), pay.refusal());
    }

    /** The entry in the books; null where nothing was paid. */
    public @Nullable String getReceipt() {
        return evaluation.pay().receipt().isEmpty() ? null : evaluation.pay().receipt();
    }

    public boolean isPayable() {
        return evaluation.may().pay();
    }

    public boolean isCancellable() {
        return evaluation.may().cancel();
    }

    /** By which terms it is held. */
    public List<Fact> getTerms() {
        List<Fact> terms = new ArrayList<>();
        add(terms, "judges", core.say("awards.judges." + Words.lower(evaluation.judges()), evaluation.reviewsEach()));
        add(terms, "voters", String.valueOf(evaluation.leastVoters()));
        add(terms, "least", Words.score(evaluation.leastScore()) + " / 5");
        add(terms, "places", String.valueOf(evaluation.placesOffered()));
        if (evaluation.week().isPresent()) {
            add(terms, "organisers", evaluation.organiserPercent() + " %");
            add(terms, "most", evaluation.mostToOne() + " %");
        } else {
            add(
                    terms,
                    "prize",
                    evaluation.prizePercent() == 0
                            ? core.say("awards.term.honour")
                            : core.say("awards.term.prizeOf", evaluation.prizePercent()));
        }
        return terms;
    }

    private void add(List<Fact> terms, String term, String value) {
        terms.add(new Fact(core.say("awards.term." + term), value));
    }

    public List<Fact> getCriteria() {
        return evaluation.rubric().stream()
                .map(one -> new Fact(Words.criterion(core, one.name()), "× " + one.weight()))
                .toList();
    }
}
