package banyan.runtime.demo;

import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer.Via;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.api.value.Handle;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import banyan.runtime.identity.Authentication;
import banyan.runtime.identity.LoginName;
import banyan.runtime.identity.PersonStore;
import banyan.runtime.usecase.Caller;
import banyan.runtime.usecase.Runner;
import banyan.runtime.usecase.Visitor;
import banyan.runtime.usecase.Visitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What parts of the demo need: its people by login, and use cases run as one of them. */
@ApplicationScoped
public class DemoContext {

    private final Map<String, PersonRef> known = new ConcurrentHashMap<>();

    @Inject
    PersonStore people;

    @Inject
    Authentication authentication;

    @Inject
    Visitors visitors;

    @Inject
    Runner runner;

    @Inject
    Groups groups;

    @Inject
    Transactions transactions;

    @Inject
    Queries sql;

    public PersonRef person(String login) {
        return find(login).orElseThrow(() -> Refusal.notFound("people", "person", login));
    }

    /** The person with this login, if the demo made them. Logins do not change, so each is looked up once. */
    public Optional<PersonRef> find(String login) {
        PersonRef before = known.get(login);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<PersonRef> found = people.find(new LoginName(login)).map(p -> p.ref());
        found.ifPresent(person -> known.put(login, person));
        return found;
    }

    void forget() {
        known.clear();
    }

    /**
     * Runs a use case of the portal as the person with this login.
     *
     * @throws Refusal as for anyone
     */
    public <R> R run(String login, UseCase<R> useCase) {
        return runner.run(useCase, visitors.inPortal(caller(login)));
    }

    /** Runs a use case of a group as the person with this login. */
    public <R> R run(String login, Handle group, UseCase<R> useCase) {
        return runner.run(useCase, in(login, group));
    }

    public Visitor in(String login, Handle group) {
        return visitors.inGroup(caller(login), group);
    }

    /**
     * Runs a use case of a group as this person; under a key that was answered before, nothing is done again. It does not wait for the
     * disk: the day is written down with a wait, and what a crash takes before that is played again.
     */
    <R> R run(PersonRef person, Handle group, UseCase<R> useCase, String key) {
        Visitor visitor = visitors.inGroup(authentication.callerOf(person, Via.PAGE), group);
        return transactions.inNew(() -> {
            sql.change("set local synchronous_commit to off");
            return runner.run(useCase, visitor, Optional.of(key));
        });
    }

    Troupe troupeOf(Group group) {
        return new Troupe(group, transactions.in(() -> groups.members(group.ref())), this);
    }

    private Caller caller(String login) {
        return authentication.callerOf(person(login), Via.PAGE);
    }
}
