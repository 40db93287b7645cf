package banyan.awards.usecase;

import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.PersonalData;
import banyan.awards.store.Traces;
import java.util.Map;

/** What a person handed in, judged and won, for the person; and how it becomes nobody's. */
public final class PersonalRecord implements PersonalData {

    private final Traces traces;

    public PersonalRecord(PluginContext core) {
        this.traces = new Traces(core.data());
    }

    @Override
    public Map<String, Object> export(PersonRef person) {
        return Map.of(
                "works", traces.works(person),
                "reviews", traces.reviews(person),
                "places", traces.places(person),
                "appeals", traces.appeals(person));
    }

    /** Works and places belong to the group and stay; whose they were is taken out. */
    @Override
    public void erase(PersonRef person) {
        traces.forget(person);
    }
}
