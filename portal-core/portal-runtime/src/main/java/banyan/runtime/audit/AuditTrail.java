package banyan.runtime.audit;

import banyan.api.people.Viewer;
import banyan.runtime.data.Ids;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes down what was done, in the transaction that did it: no change without its entry, no entry without its change.
 * Secrets and long texts are cut before they come here. An entry bears the time at which it was really written, also when the
 * demo plays through the past: nothing can be put into the trail behind what is sealed.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject
    Ids ids;

    @Inject
    PortalClock clock;

    /**
     * The entry, to be written as the last thing of the transaction.
     *
     * @param input the use case as JSON, without its secrets
     * @param answer what it answered, as JSON
     */
    public Sql.Change entry(Viewer by, String useCase, String input, String answer) {
        return new Sql.Change(
                "insert into core.audit_entry (id, at, actor, via, grp, use_case, input, answer)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                clock.present(),
                by.person().map(person -> person.value()),
                by.via(),
                by.group().map(group -> group.ref().value()),
                useCase,
                input,
                answer);
    }
}
