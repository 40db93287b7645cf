package banyan.qa.usecase;

import banyan.api.file.Documents;
import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.people.PersonCard;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.value.Slice;
import banyan.qa.QaSettings;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionText;
import banyan.qa.model.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes of entities what a viewer sees, with what the viewer may do. */
final class Views {

    private final Texts texts;
    private final Documents documents;
    private final Settings<QaSettings> settings;

    Views(PluginContext core) {
        this.texts = core.texts();
        this.documents = core.documents();
        this.settings = core.settings(QaSettings.class);
    }

    QuestionView of(
            Question question,
            Viewer by,
            boolean decides,
            PersonCard asker,
            List<FileInfo> files,
            Slice<AnswerView> answers) {
        QuestionText text = question.text();
        return new QuestionView(
                question.id(),
                question.version(),
                asker,
                text,
                html(text, by),
                question.topics().stream().map(Topic::value).toList(),
                question.state(),
                question.askedAt(),
                question.editedAt(),
                apart(files, text.scene(), text.details(), text.request()),
                text.completeness(),
                question.answers(),
                answers,
                may(question, by, decides));
    }

    private static QuestionView.May may(Question question, Viewer by, boolean decides) {
        boolean own = question.isAskedBy(by.self());
        boolean moderates = by.may(Asking.MODERATES);
        boolean ends = by.may("qa.edit-own") && (own || moderates);
        return new QuestionView.May(
                own && by.may("qa.edit-own"),
                ends && !question.isWithdrawn() && (moderates || question.answers() == 0),
                ends && question.takesAnswers(),
                ends && !question.takesAnswers(),
                by.may("qa.answer") && question.takesAnswers(),
                decides && by.may("qa.ask") && question.isSolved() && question.takesAnswers());
    }

    AnswerView of(
            Answer answer,
            Question question,
            Viewer by,
            boolean decides,
            boolean tellsBest,
            PersonCard author,
            List<FileInfo> files) {
        return new AnswerView(
                answer.id(),
                answer.question(),
                answer.version(),
                author,
                answer.method(),
                answer.reasoning(),
                html(answer.method(), by),
                html(answer.reasoning(), by),
                answer.isBest() && tellsBest,
                answer.givenAt(),
                answer.editedAt(),
                apart(files, answer.method(), answer.reasoning()),
                may(answer, question, by, decides));
    }

    private AnswerView.May may(Answer answer, Question question, Viewer by, boolean decides) {
        boolean own = answer.isBy(by.self());
        boolean stays = answer.isBest();
        return new AnswerView.May(
                own
                        && by.may("qa.edit-own")
                        && (!stays || settings.in(by.groupRef()).bestMayChange()),
                by.may("qa.edit-own") && !stays && (own || by.may(Asking.MODERATES)),
                decides
                        && by.may("qa.ask")
                        && !stays
                        && question.takesAnswers()
                        && !question.isAskedBy(answer.author()));
    }

    QuestionView.Html html(QuestionText text, Viewer by) {
        return new QuestionView.Html(html(text.scene(), by), html(text.details(), by), html(text.request(), by));
    }

    /** The files that do not stand in the text already. */
    private List<FileInfo> apart(List<FileInfo> files, String... texts) {
        if (files.isEmpty()) {
            return files;
        }
        Set<FileRef> shown = new HashSet<>();
        Stream.of(texts).forEach(text -> shown.addAll(documents.filesIn(text)));
        return files.stream().filter(file -> !shown.contains(file.ref())).toList();
    }

    String html(String markdown, Viewer by) {
        return markdown.isEmpty() ? "" : texts.html(markdown, by.here());
    }
}
