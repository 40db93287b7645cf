package banyan.qa.page;

import banyan.api.page.Attached;
import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import banyan.qa.model.Completeness;
import banyan.qa.model.Kind;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.model.Topic;
import banyan.qa.page.rounds.Takes;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.CheckCompleteness;
import banyan.qa.usecase.EditQuestion;
import banyan.qa.usecase.KindsHere;
import banyan.qa.usecase.QuestionFigures;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.QuestionView;
import banyan.qa.usecase.ReadQuestionDocument;
import banyan.qa.usecase.SimilarQuestions;
import banyan.qa.usecase.UpkeepOf;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a question, or changes one's own. */
public final class AskPage implements Page {

    private final PageContext core;
    private final Attached attached = new Attached(Rules.MODULE);
    private Optional<QuestionId> editing = Optional.empty();
    private int version;
    private String title = "";
    private String scene = "";
    private String details = "";
    private String request = "";
    private List<String> topics = List.of();
    private List<String> known = List.of();
    private String kind = Kind.PROFESSIONAL.name();
    private boolean mayFeel;
    private String takes = "";
    private List<SimilarQuestions.Row> similar = List.of();
    private final WordFile word;
    private Completeness completeness = new Completeness(List.of());
    private QuestionView.Html preview = new QuestionView.Html("", "", "");

    public AskPage(PageContext core) {
        this.core = core;
        this.word = new WordFile(core);
    }

    @Override
    public void load() {
        editing = core.param("question").map(Where::questionIn);
        editing.ifPresent(id -> take(core.run(new QuestionOf(id, Optional.empty()))));
        editing.ifPresent(id -> kind = core.run(new UpkeepOf(id)).kind().name());
        mayFeel = core.run(new KindsHere()).contains(Kind.EMOTIONAL);
        known = core.run(new QuestionFigures()).topics();
        takes = editing.isPresent() ? "" : Takes.say(core);
        check();
    }

    private void take(QuestionView question) {
        version = question.version();
        title = question.text().title();
        scene = question.text().scene();
        details = question.text().details();
        request = question.text().request();
        topics = question.topics();
        attached.take(question.files());
    }

    /** Looks at what is written so far, and keeps it where it is. */
    public void check() {
        var looked = core.run(new CheckCompleteness(scene, details, request));
        completeness = looked.completeness();
        preview = looked.html();
        similar = core.run(new SimilarQuestions(Where.cut(title, 200), editing));
    }

    /** Puts a Word document into the fields; what was typed stays before it. */
    public void takeWord() {
        word.read(file -> core.run(new ReadQuestionDocument(file))).ifPresent(read -> {
            title = title.isBlank() ? read.title() : title;
            scene = WordFile.after(scene, read.scene());
            details = WordFile.after(details, read.details());
            request = WordFile.after(request, read.request());
            word.took(read.leftOut());
            check();
        });
    }

    public void publish() {
        QuestionId question;
        if (editing.isPresent()) {
            question = editing.get();
            core.run(new EditQuestion(
                    question, version, title, scene, details, request, chosen(), attached.wanted(), about()));
            core.tell("qa.told.edited");
        } else {
            question = core.run(new AskQuestion(title, scene, details, request, chosen(), attached.wanted(), about()));
            core.tell("qa.told.asked");
        }
        core.dropDraft(getDraft());
        core.goTo(Where.question(core, question));
    }

    public void discard() {
        core.dropDraft(getDraft());
        core.goTo(getBack());
    }

    private Optional<Kind> about() {
        return Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    private Set<Topic> chosen() {
        Set<Topic> chosen = new LinkedHashSet<>();
        for (String word : topics) {
            if (!Topic.isOne(word)) {
                String why = core.say("qa.ask.topics.error", word, Topic.LENGTH);
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        Rules.MODULE,
                        "NoTopic",
                        List.of(word),
                        List.of(new Violation("topics", "Topic", why)));
            }
            chosen.add(new Topic(word));
        }
        return chosen;
    }

    public boolean isEditing() {
        return editing.isPresent();
    }

    public String getHeading() {
        return core.say(isEditing() ? "qa.ask.edit" : "qa.page.ask");
    }

    public String getBack() {
        return editing.map(id -> Where.question(core, id)).orElseGet(() -> core.at("questions", Map.of()));
    }

    /** Under which key the draft is kept: one for a new question in a group, one for each question that is edited. */
    public String getDraft() {
        return "qa-ask-"
                + editing.map(QuestionId::toString)
                        .orElse(core.viewer().here().handle().value());
    }

    public String getUploads() {
        return "/api/v1/groups/" + core.viewer().here().handle() + "/files/uploads";
    }

    public List<CompletenessLine> getPoints() {
        return completeness.points().stream()
                .map(point -> CompletenessLine.of(point, core))
                .toList();
    }

    public int getDone() {
        return completeness.done();
    }

    public int getOutOf() {
        return completeness.outOf();
    }

    public String getDoneText() {
        return core.say("qa.completeness.done", completeness.done(), completeness.outOf());
    }

    /** How it will look. */
    public List<Part> getParts() {
        return Part.of(preview, core);
    }

    public List<SimilarQuestions.Row> getSimilar() {
        return similar;
    }

    /** Where the page asks for questions alike while somebody types. */
    public String getSimilarAt() {
        return "/api/v1/groups/" + core.viewer().here().handle() + "/qa/similar"
                + editing.map(id -> "?except=" + id).orElse("");
    }

    public boolean isMayFeel() {
        return mayFeel;
    }

    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Kind each : Kind.values()) {
            kinds.put(each.name(), core.say("qa.kind." + each.name().toLowerCase(Locale.ROOT)));
        }
        return kinds;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String chosen) {
        kind = chosen;
    }

    /** How somebody feels is not looked at for figures. */
    public boolean isProfessional() {
        return !kind.equals(Kind.EMOTIONAL.name());
    }

    public WordFile getWord() {
        return word;
    }

    public Attached getAttached() {
        return attached;
    }

    public List<String> getKnown() {
        return known;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getScene() {
        return scene;
    }

    public void setScene(String typed) {
        scene = typed;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String typed) {
        details = typed;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String typed) {
        request = typed;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> chosen) {
        topics = List.copyOf(chosen);
    }

    /** Which round takes the question; empty where rounds are off. */
    public String getTakes() {
        return takes;
    }
}
