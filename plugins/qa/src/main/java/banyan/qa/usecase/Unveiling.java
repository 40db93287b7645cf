package banyan.qa.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.value.Week;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.store.rounds.EntryStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When a round opens, its answers can be found, and who is named in them hears of it: in the transaction of the step. */
public final class Unveiling {

    private final EntryStore entries;
    private final Findable findable;
    private final Mentions mentions;
    private final Groups groups;
    private final People people;

    public Unveiling(PluginContext core) {
        this.entries = new EntryStore(core.data());
        this.findable = new Findable(core);
        this.mentions = new Mentions(core);
        this.groups = core.groups();
        this.people = core.people();
    }

    public void moved(RoundMoved step) {
        if (step.to() != Phase.OPEN) {
            return;
        }
        show(step.group(), step.week(), step.at());
    }

    /** Makes the answers of a round findable. */
    public void show(GroupRef ref, Week week, Instant at) {
        Group group = groups.get(ref);
        Map<QuestionId, Question> questions = new HashMap<>();
        entries.questions(ref, week).forEach(question -> questions.put(question.id(), question));
        List<Answer> answers = entries.answers(ref, week);
        Set<PersonRef> authors = new LinkedHashSet<>();
        answers.forEach(answer -> authors.add(answer.author()));
        Map<PersonRef, PersonCard> cards = people.cards(ref, authors);
        for (Answer answer : answers) {
            Question question = questions.get(answer.question());
            if (question != null) {
                findable.put(answer, question, group);
                named(answer, question, group, Optional.ofNullable(cards.get(answer.author())), at);
            }
        }
    }

    private void named(Answer answer, Question question, Group group, Optional<PersonCard> author, Instant at) {
        mentions.tell(
                answer.id().value(),
                answer.method() + "\n" + answer.reasoning(),
                question,
                new Mentions.Writer(
                        answer.author(), author.map(PersonCard::name).orElse("—"), group.ref()),
                Findable.addressOf(answer.id(), question.id(), group),
                at);
    }
}
