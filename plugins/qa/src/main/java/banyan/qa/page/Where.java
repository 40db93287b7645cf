package banyan.qa.page;

import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import java.util.Map;
import java.util.UUID;

/** The addresses of this module's pages. */
final class Where {

    private Where() {}

    static String question(PageContext core, QuestionId question) {
        return core.at("questions/" + question, Map.of());
    }

    static String ask(PageContext core) {
        return core.at("ask", Map.of());
    }

    static String edit(PageContext core, QuestionId question) {
        return core.at("ask", Map.of("question", question.toString()));
    }

    static String answer(PageContext core, QuestionId question) {
        return core.at("answer", Map.of("question", question.toString()));
    }

    static String edit(PageContext core, AnswerId answer) {
        return core.at("answer", Map.of("answer", answer.toString()));
    }

    /** As much of a text as a use case takes. */
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    static QuestionId questionIn(String text) {
        return new QuestionId(id("question", text));
    }

    static UUID remarkIn(String text) {
        return id("remark", text);
    }

    static AnswerId answerIn(String text) {
        return new AnswerId(id("answer", text));
    }

    /** An address with a broken key leads nowhere, as one with an unknown key does. */
    static UUID key(String what, String text) {
        return id(what, text);
    }

    private static UUID id(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(Rules.MODULE, what, text);
        }
    }
}
