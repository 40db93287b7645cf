package banyan.qa.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.socket.Experts;
import banyan.api.socket.SearchIndex;
import banyan.qa.QaSettings;
import banyan.qa.model.Expertise;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuietHours;
import banyan.qa.model.Topic;
import banyan.qa.store.Knowing;
import banyan.qa.store.QuestionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who could answer a question: for the page of the question, and for modules that ask people. */
public final class Experience implements Experts {

    static final int SHOWN = 5;

    private static final Duration LATELY = Duration.ofDays(14);
    private static final int ALIKE = 10;
    private static final int MOST = 20;
    private static final String SUBJECT = "question:";

    private final QuestionStore questions;
    private final Knowing knowing;
    private final SearchIndex index;
    private final Groups groups;
    private final People people;
    private final Texts texts;
    private final Settings<QaSettings> settings;
    private final Clock clock;

    public Experience(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.knowing = new Knowing(core.data());
        this.index = core.search();
        this.groups = core.groups();
        this.people = core.people();
        this.texts = core.texts();
        this.settings = core.settings(QaSettings.class);
        this.clock = core.clock();
    }

    @Override
    public List<Expert> suggest(GroupRef group, String subject, int limit) {
        Optional<Question> question = id(subject).flatMap(id -> questions.find(id, group));
        String words = question.map(Experience::words).orElse(id(subject).isPresent() ? "" : subject);
        Optional<Instant> quiet = quietUntil(groups.get(group));
        return fits(group, question, words, Math.min(limit, MOST)).stream()
                .map(fit -> new Expert(
                        fit.person(),
                        fit.points(),
                        fit.reasons().stream().map(this::reason).toList(),
                        fit.load(),
                        quiet))
                .toList();
    }

    private static Optional<QuestionId> id(String subject) {
        try {
            return subject.startsWith(SUBJECT)
                    ? Optional.of(new QuestionId(UUID.fromString(subject.substring(SUBJECT.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public List<ExpertView> experts(SuggestExperts q, Viewer by) {
        return forQuestion(Sight.of(q.question(), by, questions), by);
    }

    List<ExpertView> forQuestion(Question question, Viewer by) {
        List<Expertise.Fit> fits = fits(by.groupRef(), Optional.of(question), words(question), SHOWN);
        Map<PersonRef, PersonCard> cards = people.cards(
                by.groupRef(), fits.stream().map(Expertise.Fit::person).toList());
        Optional<Instant> quiet = quietUntil(by.here());
        return fits.stream()
                .filter(fit -> cards.containsKey(fit.person()))
                .map(fit -> new ExpertView(
                        Objects.requireNonNull(cards.get(fit.person())),
                        fit.points(),
                        fit.reasons().stream()
                                .map(reason -> say(by.locale(), reason))
                                .toList(),
                        fit.load(),
                        quiet))
                .toList();
    }

    private List<Expertise.Fit> fits(GroupRef group, Optional<Question> question, String words, int limit) {
        Set<PersonRef> may = new HashSet<>(groups.holders(group, "qa.answer"));
        question.ifPresent(asked -> {
            may.remove(asked.asker());
            knowing.answerersOf(asked.id().value()).forEach(may::remove);
        });
        Set<String> topics = question.map(
                        asked -> asked.topics().stream().map(Topic::value).collect(Collectors.toSet()))
                .orElse(Set.of());
        return Expertise.rank(words, topics, facts(group, question, words, topics, may), limit);
    }

    private Map<PersonRef, Expertise.Facts> facts(
            GroupRef group, Optional<Question> question, String words, Set<String> topics, Set<PersonRef> may) {
        String title = question.map(asked -> asked.text().title()).orElse(words);
        List<UUID> alike = index.alike(group, Findable.QUESTION, title, ALIKE).stream()
                .map(found -> UUID.fromString(found.key()))
                .toList();
        UUID itself = question.map(asked -> asked.id().value()).orElse(new UUID(0, 0));
        Map<PersonRef, Knowing.Record> answered = knowing.answerers(group, topics, alike, itself);
        Map<PersonRef, List<String>> strengths = people.strengths(group);
        Map<PersonRef, Integer> load = knowing.load(group, clock.instant().minus(LATELY));
        Map<PersonRef, Expertise.Facts> facts = new LinkedHashMap<>();
        for (PersonRef person : may) {
            Knowing.Record did = answered.getOrDefault(person, new Knowing.Record(0, 0, 0));
            facts.put(
                    person,
                    new Expertise.Facts(
                            strengths.getOrDefault(person, List.of()),
                            did.best(),
                            did.answered(),
                            did.helped(),
                            load.getOrDefault(person, 0)));
        }
        return facts;
    }

    private static String words(Question question) {
        var text = question.text();
        return String.join(" ", text.title(), text.scene(), text.details(), text.request());
    }

    private Optional<Instant> quietUntil(Group group) {
        QaSettings here = settings.in(group.ref());
        return new QuietHours(here.quietFrom(), here.quietUntil()).endAfter(clock.instant(), group.zone());
    }

    private Reason reason(Expertise.Reason reason) {
        return new Reason(
                reason.kind().name().toLowerCase(Locale.ROOT),
                reason.points(),
                Map.of("en", say(Locale.ENGLISH, reason), "zh-CN", say(Locale.SIMPLIFIED_CHINESE, reason)));
    }

    private String say(Locale locale, Expertise.Reason reason) {
        String key = "qa.expert." + reason.kind().name().toLowerCase(Locale.ROOT);
        return reason.kind() == Expertise.Kind.STRENGTH
                ? texts.say(locale, key, reason.what())
                : texts.say(locale, key, reason.count());
    }
}
