package banyan.qa.usecase;

import banyan.api.file.FileRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.usecase.Done;
import banyan.qa.QaSettings;
import banyan.qa.model.Kind;
import banyan.qa.model.OrderRules.KindIsAllowed;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionText;
import banyan.qa.model.Rules;
import banyan.qa.model.Rules.AnsweredQuestionStays;
import banyan.qa.model.Rules.AskerOrModeratorCloses;
import banyan.qa.model.Rules.OnlyTheAskerEdits;
import banyan.qa.model.Rules.TitleSaysSomething;
import banyan.qa.model.Upkeep;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.UpkeepStore;
import banyan.qa.store.UpkeepStore.LinkKind;
import banyan.qa.store.Versions;
import banyan.qa.usecase.rounds.Taking;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What an asker does with a question. */
public final class Asking {

    static final String MODERATES = "qa.moderate";

    private final QuestionStore questions;
    private final Attachments attachments;
    private final Announcements announcements;
    private final Acts acts;
    private final Taking taking;
    private final Views views;
    private final Versions versions;
    private final UpkeepStore upkeep;
    private final Findable findable;
    private final Mentions mentions;
    private final Settings<QaSettings> settings;
    private final Clock clock;

    public Asking(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.attachments = new Attachments(core);
        this.announcements = new Announcements(core.events(), core.notices());
        this.acts = new Acts(core);
        this.taking = new Taking(core);
        this.views = new Views(core);
        this.versions = new Versions(core.data());
        this.upkeep = new UpkeepStore(core.data());
        this.findable = new Findable(core);
        this.mentions = new Mentions(core);
        this.settings = core.settings(QaSettings.class);
        this.clock = core.clock();
    }

    public QuestionId ask(AskQuestion c, Viewer by) {
        Kind kind = c.kind().orElse(Kind.PROFESSIONAL);
        Rules.check(new TitleSaysSomething(c.text()), allowed(kind, by));
        Instant now = clock.instant();
        Question question = new Question(questions.newQuestion(), by.groupRef(), by.self(), c.text(), c.topics(), now);
        question.isAbout(kind);
        questions.add(question);
        taking.take(question, by.here(), now);
        attachments.attach(files(c.files(), c.text()), by, question.id().subject());
        announcements.asked(question, by, now);
        published(question, by, now);
        return question.id();
    }

    public Done edit(EditQuestion c, Viewer by) {
        Question question = questions.getToChange(c.question(), by.groupRef());
        Rules.check(new OnlyTheAskerEdits(question, by.self()), new TitleSaysSomething(c.text()));
        c.kind().filter(kind -> kind != question.kind()).ifPresent(kind -> {
            Rules.check(allowed(kind, by));
            question.isAbout(kind);
        });
        Instant now = clock.instant();
        if (c.version() == question.version()) { // another one is refused by the question itself
            versions.keep(question.id());
        }
        question.edit(c.text(), c.topics(), c.version(), now);
        attachments.become(files(c.files(), c.text()), by, question.id().subject());
        upkeep.find(question.id()).ifPresent(Upkeep::heeded);
        published(question, by, now);
        return Done.DONE;
    }

    private List<FileRef> files(List<FileRef> chosen, QuestionText text) {
        return attachments.with(chosen, text.scene(), text.details(), text.request());
    }

    private KindIsAllowed allowed(Kind kind, Viewer by) {
        return new KindIsAllowed(kind, settings.in(by.groupRef()).emotional());
    }

    /** What was written can be found, and who is named in it hears of it. */
    private void published(Question question, Viewer by, Instant now) {
        findable.put(question, by.here());
        QuestionText text = question.text();
        mentions.tell(
                question.id().value(),
                String.join("\n", text.title(), text.scene(), text.details(), text.request()),
                question,
                by,
                Announcements.addressOf(question.id(), by.here()),
                now);
    }

    public Done withdraw(WithdrawQuestion c, Viewer by) {
        Question question = toEnd(c.question(), by);
        Rules.check(new AnsweredQuestionStays(question, by.may(MODERATES)));
        if (!question.isWithdrawn()) {
            question.withdraw();
            findable.removeWithAnswers(question, questions.answersOf(question.id()));
            announcements.withdrawn(question, by);
            acts.state(
                    "question",
                    Acts.Act.REMOVED,
                    question.asker(),
                    Announcements.addressOf(question.id(), by.here()),
                    by);
        }
        return Done.DONE;
    }

    public Done close(CloseQuestion c, Viewer by) {
        Question question = toEnd(c.question(), by);
        if (question.takesAnswers()) {
            question.close();
        }
        return Done.DONE;
    }

    public Done reopen(ReopenQuestion c, Viewer by) {
        Question question = toEnd(c.question(), by);
        question.reopen();
        upkeep.unlink(question.id(), LinkKind.DUPLICATE);
        findable.putWithAnswers(question, by.here());
        return Done.DONE;
    }

    private Question toEnd(QuestionId id, Viewer by) {
        Question question = questions.getToChange(id, by.groupRef());
        Rules.check(new AskerOrModeratorCloses(question, by.self(), by.may(MODERATES)));
        return question;
    }

    public CheckCompleteness.Looked check(CheckCompleteness c, Viewer by) {
        QuestionText text = new QuestionText("", c.scene(), c.details(), c.request());
        return new CheckCompleteness.Looked(text.completeness(), views.html(text, by));
    }
}
