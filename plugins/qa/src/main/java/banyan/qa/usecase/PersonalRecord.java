package banyan.qa.usecase;

import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.PersonalData;
import banyan.qa.store.Authorship;
import banyan.qa.store.Traces;
import banyan.qa.store.rounds.Involvement;
import java.util.Map;

/** A person's questions and answers, for the person; and how they become nobody's. */
public final class PersonalRecord implements PersonalData {

    private final Authorship authorship;
    private final Involvement involvement;
    private final Traces traces;

    public PersonalRecord(PluginContext core) {
        this.authorship = new Authorship(core.data());
        this.involvement = new Involvement(core.data());
        this.traces = new Traces(core.data());
    }

    @Override
    public Map<String, Object> export(PersonRef person) {
        return Map.of(
                "questions", authorship.questionsOf(person),
                "answers", authorship.answersOf(person),
                "ratings", involvement.ratingsOf(person),
                "results", involvement.resultsOf(person),
                "remarks", involvement.remarksOf(person),
                "small talk", involvement.talkOf(person),
                "helped by", involvement.helpOf(person),
                "flags", traces.flagsOf(person),
                "summaries", traces.summariesOf(person));
    }

    /** The texts belong to the group and stay; who wrote them is taken out. */
    @Override
    public void erase(PersonRef person) {
        authorship.forget(person);
        involvement.forget(person);
        traces.forget(person);
    }
}
