package banyan.runtime.permission;

import static banyan.api.usecase.Role.ADMINISTRATOR;
import static banyan.api.usecase.Role.LEAD;
import static banyan.api.usecase.Role.MEMBER;
import static banyan.api.usecase.Role.MODERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import banyan.api.usecase.Role;
import banyan.runtime.permission.Holders.Cell;
import banyan.runtime.permission.Holders.Lock;
import banyan.runtime.plugin.PermissionEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HoldersTest {

    private static final PermissionEntry ANSWER =
            new PermissionEntry("qa.answer", "qa", "qa", Set.of(LEAD, MEMBER), true);
    private static final PermissionEntry GOVERN =
            new PermissionEntry("groups.govern", "groups", "core", Set.of(LEAD), false);
    private static final Map<Role, Boolean> NOTHING = Map.of();

    static Stream<Arguments> table() {
        return Stream.of(
                // permission, role, what IT decided, what the lead decided -> held, changed, lock
                arguments(ANSWER, MEMBER, NOTHING, NOTHING, cell(true, false, null)),
                arguments(ANSWER, MEMBER, NOTHING, Map.of(MEMBER, false), cell(false, true, null)),
                arguments(ANSWER, MODERATOR, NOTHING, Map.of(MODERATOR, true), cell(true, true, null)),
                arguments(ANSWER, MODERATOR, Map.of(MODERATOR, true), NOTHING, cell(true, true, null)),
                // what IT took no lead can give
                arguments(ANSWER, MEMBER, Map.of(MEMBER, false), Map.of(MEMBER, true), cell(false, true, Lock.IT)),
                // nobody locks themselves out
                arguments(ANSWER, LEAD, NOTHING, Map.of(LEAD, false), cell(true, false, Lock.LEAD_KEEPS)),
                // fixed for all groups
                arguments(GOVERN, MEMBER, NOTHING, Map.of(MEMBER, true), cell(false, false, Lock.FIXED)),
                arguments(GOVERN, LEAD, NOTHING, Map.of(LEAD, false), cell(true, false, Lock.FIXED)),
                // a group never gives anything to a role of the portal
                arguments(
                        ANSWER,
                        ADMINISTRATOR,
                        NOTHING,
                        Map.of(ADMINISTRATOR, true),
                        cell(false, false, Lock.PORTAL_ROLE)));
    }

    private static Cell cell(boolean held, boolean changed, Lock lock) {
        return new Cell(held, changed, Optional.ofNullable(lock));
    }

    @ParameterizedTest
    @MethodSource("table")
    void decides(PermissionEntry permission, Role role, Map<Role, Boolean> it, Map<Role, Boolean> lead, Cell expected) {
        assertThat(Holders.cell(permission, role, it, lead)).isEqualTo(expected);
    }

    @Test
    void aLeadKeepsWhatIsTakenFromMembers() {
        PermissionEntry see = new PermissionEntry("members.see-permissions", "members", "core", Set.of(MEMBER), true);
        Map<Role, Boolean> taken = Map.of(MEMBER, false, LEAD, false);
        assertThat(Holders.cell(see, MEMBER, NOTHING, taken).held()).isFalse();
        assertThat(Holders.cell(see, LEAD, NOTHING, taken)).isEqualTo(cell(true, false, Lock.LEAD_KEEPS));
    }

    @Test
    void organisersAreMembersToo() {
        Cell no = cell(false, false, null);
        Cell yes = cell(true, false, null);
        assertThat(Holders.shown(no, LEAD, yes)).isEqualTo(cell(true, false, Lock.AS_MEMBER));
        assertThat(Holders.shown(no, MEMBER, no)).isEqualTo(no);
        assertThat(Holders.shown(no, Role.GUEST, yes)).isEqualTo(no);
    }
}
