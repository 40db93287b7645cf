package banyan.qa.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.AnswerView;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.QuestionView;
import banyan.qa.usecase.UpkeepOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question with all the answers that the viewer may see, as a document on paper. */
public final class PrintPage implements Page {

    /** So many parts of 20 answers; what is beyond stays on the screen, and the page says so. */
    private static final int MOST_PARTS = 10;

    private final PageContext core;
    private final List<AnswerView> answers = new ArrayList<>();
    private @Nullable QuestionView question;
    private @Nullable Care care;
    private boolean cut;

    public PrintPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        QuestionId id = Where.questionIn(core.need("question"));
        QuestionView first = core.run(new QuestionOf(id, Optional.empty()));
        question = first;
        care = new Care(core, core.run(new UpkeepOf(id)), id.toString());
        Slice<AnswerView> part = first.answers();
        answers.addAll(part.items());
        for (int i = 1; i < MOST_PARTS && part.next().isPresent(); i++) {
            part = core.run(new QuestionOf(id, part.next())).answers();
            answers.addAll(part.items());
        }
        cut = part.next().isPresent();
    }

    public QuestionView getQuestion() {
        return Objects.requireNonNull(question, "load() runs first");
    }

    public Care getCare() {
        return Objects.requireNonNull(care, "load() runs first");
    }

    public List<Part> getParts() {
        return Part.of(getQuestion().html(), core);
    }

    public List<AnswerView> getAnswers() {
        return answers;
    }

    public boolean isCut() {
        return cut;
    }

    public Instant getNow() {
        return core.clock().instant();
    }

    public String getPrinted() {
        return core.say(
                "qa.print.by", core.viewer().name(), core.viewer().here().name());
    }

    public String getBack() {
        return Where.question(core, getQuestion().id());
    }
}
