package banyan.testkit;

import banyan.api.group.GroupRef;
import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A group that runs, with its lead and its members. */
public final class TestGroup {

    private final Deployment deployment;
    private final GroupRef ref;
    private final Handle handle;
    private final TestPerson lead;
    private final List<TestPerson> members;

    TestGroup(Deployment deployment, GroupRef ref, Handle handle, TestPerson lead, List<TestPerson> members) {
        this.deployment = deployment;
        this.ref = ref;
        this.handle = handle;
        this.lead = lead;
        this.members = List.copyOf(members);
        members.forEach(member -> join(member, Role.MEMBER));
    }

    public GroupRef ref() {
        return ref;
    }

    public Handle handle() {
        return handle;
    }

    public TestPerson lead() {
        return lead;
    }

    /** Counted from 1. */
    public TestPerson member(int number) {
        return members.get(number - 1);
    }

    /** The address of its part of the API. */
    public String api() {
        return "/api/v1/groups/" + handle.value();
    }

    /** Brings a person in and gives them a role; the lead's own role is handed over by another use case. */
    public void join(TestPerson person, Role role) {
        lead.client()
                .post(api() + "/members/invitations", Map.of("person", person.ref(), "days", 1, "uses", 1))
                .good();
        person.client()
                .post(api() + "/members/invitations/mine/acceptance", Map.of())
                .good();
        if (role == Role.GUEST) {
            makeGuest(person);
        } else if (role != Role.MEMBER) {
            lead.client()
                    .put(api() + "/members/" + person.ref().value() + "/roles/" + role, Map.of())
                    .good();
        }
    }

    /** No use case makes guests yet: challenges will. */
    private void makeGuest(TestPerson person) {
        try (Connection connection = deployment.database().open();
                PreparedStatement update = connection.prepareStatement(
                        "update core.membership set guest_until = now() + interval '1 day' where grp = ? and person = ?")) {
            update.setObject(1, ref.value());
            update.setObject(2, person.ref().value());
            if (update.executeUpdate() != 1) {
                throw new AssertionError(person.login() + " is not a member of " + handle);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void switchOn(String module) {
        turn(module, true);
    }

    public void switchOff(String module) {
        turn(module, false);
    }

    private void turn(String module, boolean on) {
        lead.client().put(api() + "/modules/" + module, Map.of("on", on)).good();
    }
}
