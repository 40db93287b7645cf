package banyan.runtime.demo;

import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer.Via;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.api.value.Handle;
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
import java.util.List;
import java.util.Optional;

/** What parts of the demo need: its people by login, and use cases run as one of them. */
@ApplicationScoped
public class DemoContext {

    @Inject
    PersonStore people;

    @Inject
    Authentication authentication;

    @Inject
    Visitors visitors;

    @Inject
    Runner runner;

    @Inject
    People cards;

    @Inject
    Groups groups;

    @Inject
    Transactions transactions;

    public PersonRef person(String login) {
        return people.get(new LoginName(login)).ref();
    }

    /** The person with this login, if the demo made them. */
    public Optional<PersonRef> find(String login) {
        return people.find(new LoginName(login)).map(p -> p.ref());
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

    /** Runs a use case of a group as this person. */
    public <R> R run(PersonRef person, Handle group, UseCase<R> useCase) {
        return runner.run(useCase, visitors.inGroup(authentication.callerOf(person, Via.PAGE), group));
    }

    boolean isMember(GroupRef group, PersonRef person) {
        return transactions.in(() -> cards.isMember(group, person));
    }

    List<PersonRef> members(GroupRef group) {
        return transactions.in(() -> groups.members(group));
    }

    private Caller caller(String login) {
        return authentication.callerOf(person(login), Via.PAGE);
    }
}
