package banyan.qa.usecase.demo;

import banyan.api.people.PersonRef;
import banyan.api.socket.DemoStage;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.AnswerView;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.QuestionRow;
import banyan.qa.usecase.Questions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which question and answers of the group a script has become: as they were made, or as they are found after a stop. */
final class Found {

    private static final int WORDS = 40;

    private final DemoScript.Asked script;
    private final Map<Integer, AnswerId> answers = new HashMap<>();
    private @Nullable QuestionId question;

    Found(DemoScript.Asked script) {
        this.script = script;
    }

    void question(QuestionId made) {
        question = made;
    }

    void answer(int number, AnswerId made) {
        answers.put(number, made);
    }

    Optional<QuestionId> question(DemoStage stage) {
        if (question == null) {
            stage.members().stream()
                    .findFirst()
                    .flatMap(reader -> titled(stage, reader))
                    .ifPresent(row -> question = row.id());
        }
        return Optional.ofNullable(question);
    }

    private Optional<QuestionRow> titled(DemoStage stage, PersonRef reader) {
        String title = script.text().title();
        Optional<String> words = Optional.of(title.substring(0, Math.min(title.length(), WORDS)));
        return stage
                .as(
                        reader,
                        new Questions(Optional.empty(), Optional.empty(), words, Optional.empty(), Optional.empty()))
                .items()
                .stream()
                .filter(row -> row.title().equals(title))
                .findFirst();
    }

    /** An answer; after a stop its author looks it up, who sees it in every phase. */
    Optional<AnswerId> answer(DemoStage stage, int number) {
        if (!answers.containsKey(number)) {
            stage.person(script.answers().get(number).by())
                    .flatMap(author -> question(stage).flatMap(here -> own(stage, here, author)))
                    .ifPresent(answer -> answers.put(number, answer.id()));
        }
        return Optional.ofNullable(answers.get(number));
    }

    private static Optional<AnswerView> own(DemoStage stage, QuestionId here, PersonRef author) {
        return stage.as(author, new QuestionOf(here, Optional.empty())).answers().items().stream()
                .filter(answer -> answer.author().ref().equals(author))
                .findFirst();
    }
}
