package banyan.qa.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.DemoContent;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.Topic;
import banyan.qa.store.QuestionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Six weeks of questions from a factory, for the demo enterprise. Their words stand in {@code demo/questions.md}. */
public final class DemoQuestions implements DemoContent {

    private final QuestionStore questions;
    private final Clock clock;

    public DemoQuestions(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.clock = core.clock();
    }

    @Override
    public void make(GroupRef group, Map<String, PersonRef> people) {
        List<PersonRef> everyone = people.values().stream()
                .sorted(Comparator.comparing(PersonRef::value))
                .toList();
        if (everyone.size() >= 2) {
            DemoScript.read().forEach(script -> make(script, group, people, everyone));
        }
    }

    private void make(
            DemoScript.Asked script, GroupRef group, Map<String, PersonRef> people, List<PersonRef> everyone) {
        PersonRef asker = person(script.by(), people, everyone, Optional.empty());
        Question question = new Question(
                questions.newQuestion(),
                group,
                asker,
                script.text(),
                script.topics().stream().map(Topic::new).toList(),
                ago(script.days()));
        for (DemoScript.Answered answered : script.answers()) {
            question.answered(ago(answered.days()));
        }
        questions.add(question);
        script.answers().forEach(answered -> answer(answered, question, people, everyone));
        if (script.closed()) {
            question.close();
        }
    }

    private void answer(
            DemoScript.Answered script, Question question, Map<String, PersonRef> people, List<PersonRef> everyone) {
        PersonRef author = person(script.by(), people, everyone, Optional.of(question.asker()));
        Answer answer = new Answer(
                questions.newAnswer(), question.id(), author, script.method(), script.why(), ago(script.days()));
        if (script.best()) {
            answer.markBest();
            question.solved(ago(script.days()).plus(Duration.ofHours(20)));
        }
        questions.add(answer);
    }

    /** The person of this login; where the demo group lacks them, another one who is not the asker. */
    private static PersonRef person(
            String login, Map<String, PersonRef> people, List<PersonRef> everyone, Optional<PersonRef> notThis) {
        return Optional.ofNullable(people.get(login))
                .filter(person -> notThis.filter(person::equals).isEmpty())
                .or(() -> everyone.stream()
                        .filter(person -> notThis.filter(person::equals).isEmpty())
                        .findFirst())
                .orElseThrow();
    }

    /** So many days before now. */
    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days)).minus(Duration.ofMinutes(37L * (days % 5)));
    }

    @Override
    public void remove(GroupRef group) {
        questions.removeAll(group);
    }
}
