package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.PersonalData;
import banyan.funds.store.OwnEntries;
import java.util.LinkedHashMap;
import java.util.Map;

/** A person's side of the books, for that person; and what is forgotten of it. */
public final class PersonalRecord implements PersonalData {

    private final OwnEntries entries;

    public PersonalRecord(PluginContext core) {
        this.entries = new OwnEntries(core.data());
    }

    @Override
    public Map<String, Object> export(PersonRef person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("payout account", entries.account(person));
        all.put("charges", entries.charges(person));
        all.put("postings", entries.postings(person));
        all.put("requests", entries.requests(person));
        return all;
    }

    /**
     * The bank account goes. The entries stay, as the law asks of books: they name a key, which leads to nobody once the account
     * in the portal is erased.
     */
    @Override
    public void erase(PersonRef person) {
        entries.forget(person);
    }
}
