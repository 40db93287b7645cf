package banyan.moderation.usecase;

import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.PersonalData;
import banyan.moderation.store.PersonStore;
import java.util.Map;

/** A person's service, asks and conflicts, for the person; and how they become nobody's. */
public final class PersonalRecord implements PersonalData {

    private final PersonStore people;

    public PersonalRecord(PluginContext core) {
        this.people = new PersonStore(core.data());
    }

    @Override
    public Map<String, Object> export(PersonRef person) {
        return people.of(person);
    }

    @Override
    public void erase(PersonRef person) {
        people.forget(person);
    }
}
