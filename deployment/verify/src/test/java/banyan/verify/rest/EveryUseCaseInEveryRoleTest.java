package banyan.verify.rest;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Calls every use case that the portal describes, as every role, in every kind of place, and compares each answer with the
 * permission matrix. Each call carries a field that no use case knows: whoever is let in hears "400, unknown field" and
 * changes nothing, so that even "archive this group" can be tried by everyone.
 */
class EveryUseCaseInEveryRoleTest {

    private static final Deployment DEPLOYMENT = Deployment.shared();
    private static final Given GIVEN = new Given(DEPLOYMENT);

    /** Somebody, and the roles that count in the tested groups. */
    record Actor(String name, Client client, Set<Role> roles, boolean signedIn) {}

    /** A group, and what is on there. */
    record Place(String name, TestGroup group, boolean modulesOn, boolean home) {}

    private static final List<Actor> ACTORS = new ArrayList<>();
    private static final List<Place> PLACES = new ArrayList<>();
    private static List<Operation> operations;
    private static Matrix matrix;

    @BeforeAll
    static void people() {
        operations = Operation.all(DEPLOYMENT.administrator());
        matrix = Matrix.declared();
        Set<String> switchable = matrix.switchableModules(operations);
        TestGroup own = GIVEN.group("own").with(switchable).open();
        TestGroup off = GIVEN.group("off").open();
        TestGroup foreign = GIVEN.group("foreign").with(switchable).open();
        switchable.forEach(off::switchOff);
        PLACES.add(new Place("own group, module on", own, true, true));
        PLACES.add(new Place("own group, module off", off, false, true));
        PLACES.add(new Place("other group", foreign, true, false));
        ACTORS.add(new Actor("visitor", DEPLOYMENT.nobody(), EnumSet.noneOf(Role.class), false));
        for (Role role : Role.values()) {
            var person = GIVEN.person("Role " + role);
            Set<Role> roles = EnumSet.of(Role.EMPLOYEE, role);
            if (role.isOfGroup()) {
                own.join(person, role);
                off.join(person, role);
                roles.addAll(role == Role.GUEST ? Set.of() : Set.of(Role.MEMBER));
            } else if (role != Role.EMPLOYEE) {
                GIVEN.portalRole(person, role);
            }
            ACTORS.add(new Actor(role.name(), person.client(), roles, true));
        }
    }

    @Test
    void everyAnswerIsWhatTheMatrixSays() {
        List<String> wrong = new ArrayList<>();
        Map<Integer, Integer> seen = new LinkedHashMap<>();
        for (Operation operation : operations) {
            List<Place> places = operation.inPortal() ? PLACES.subList(0, 1) : PLACES;
            for (Place place : places) {
                for (Actor actor : ACTORS) {
                    Answer answer = call(operation, place, actor);
                    int expected = expected(operation, place, actor);
                    seen.merge(answer.status(), 1, Integer::sum);
                    if (answer.status() != expected || !fits(answer)) {
                        wrong.add(operation + " (" + operation.permission() + ") as " + actor.name() + " in "
                                + place.name() + ": expected " + expected + ", was " + answer);
                    }
                }
            }
        }
        System.err.println("Every use case in every role: " + operations.size() + " use cases, answers " + seen);
        assertThat(seen).as("kinds of answers").containsKeys(400, 401, 403, 404);
        assertThat(wrong).as("answers that are not what the matrix says").isEmpty();
    }

    private static Answer call(Operation operation, Place place, Actor actor) {
        String address = operation.at(
                place.group().handle().value(), name -> UUID.randomUUID().toString());
        boolean inQuery =
                operation.reads() || operation.takesFile() || operation.method().equals("DELETE");
        byte[] body = inQuery ? null : "{\"nobody-knows-this\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return actor.client()
                .send(operation.method(), inQuery ? address + "?nobody-knows-this=1" : address, body, Map.of());
    }

    private static int expected(Operation operation, Place place, Actor actor) {
        if (!operation.inPortal() && !place.modulesOn() && matrix.isSwitchable(operation)) {
            return 404;
        }
        if (operation.permission().equals(Requires.ANYONE)) {
            return 400;
        }
        if (!actor.signedIn()) {
            return 401;
        }
        Set<Role> roles = EnumSet.copyOf(actor.roles());
        if (operation.inPortal() || !place.home()) {
            roles.removeIf(Role::isOfGroup);
        }
        return operation.permission().equals(Requires.SIGNED_IN) || matrix.holds(roles, operation.permission())
                ? 400
                : 403;
    }

    private static boolean fits(Answer answer) {
        Expected.problem(answer);
        return answer.status() != 404 || answer.code().endsWith("NotFound.address");
    }
}
