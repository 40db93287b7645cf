package banyan.qa.page;

import banyan.api.page.PageContext;
import banyan.qa.usecase.QuestionView;
import java.util.List;
import java.util.stream.Stream;

/** A part of a question under its heading. */
public record Part(String label, String html) {

    /** The parts in which something was written. */
    static List<Part> of(QuestionView.Html html, PageContext core) {
        return Stream.of(
                        new Part(core.say("qa.question.scene"), html.scene()),
                        new Part(core.say("qa.question.details"), html.details()),
                        new Part(core.say("qa.question.request"), html.request()))
                .filter(part -> !part.html().isEmpty())
                .toList();
    }
}
