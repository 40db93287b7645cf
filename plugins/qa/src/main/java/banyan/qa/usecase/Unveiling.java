package banyan.qa.usecase;

import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.store.rounds.EntryStore;
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
        Group group = groups.get(step.group());
        Map<QuestionId, Question> questions = new HashMap<>();
        entries.questions(step.group(), step.week()).forEach(question -> questions.put(question.id(), question));
        List<Answer> answers = entries.answers(step.group(), step.week());
        Set<PersonRef> authors = new LinkedHashSet<>();
        answers.forEach(answer -> authors.add(answer.author()));
        Map<PersonRef, PersonCard> cards = people.cards(step.group(), authors);
        for (Answer answer : answers) {
            Question question = questions.get(answer.question());
            if (question != null) {
                findable.put(answer, question, group);
                named(answer, question, group, Optional.ofNullable(cards.get(answer.author())), step);
            }
        }
    }

    private void named(Answer answer, Question question, Group group, Optional<PersonCard> author, RoundMoved step) {
        mentions.tell(
                answer.id().value(),
                answer.method() + "\n" + answer.reasoning(),
                question,
                new Mentions.Writer(
                        answer.author(), author.map(PersonCard::name).orElse("—"), group.ref()),
                Findable.addressOf(answer.id(), question.id(), group),
                step.at());
    }
}
