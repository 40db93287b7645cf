package banyan.runtime.member;

import banyan.api.usecase.Role;
import banyan.api.usecase.Rule;
import banyan.runtime.group.GroupFacts;
import java.util.List;
import java.util.Set;

/** The rules of membership. */
final class MemberRules {

    private MemberRules() {}

    /** A group is never without somebody who answers for it. */
    record LastLeadCannotLeave(GroupFacts group, Set<Role> roles, boolean another) implements Rule {
        @Override
        public boolean holds() {
            return another || !roles.contains(Role.LEAD);
        }

        @Override
        public List<Object> values() {
            return List.of(group.name());
        }
    }

    /** Who spends never keeps the books. */
    record TreasurerIsNeverLead(String name, Role given, Set<Role> roles) implements Rule {
        @Override
        public boolean holds() {
            return !(given == Role.LEAD && roles.contains(Role.TREASURER))
                    && !(given == Role.TREASURER && roles.contains(Role.LEAD));
        }

        @Override
        public List<Object> values() {
            return List.of(name);
        }
    }

    /** Member and guest are what somebody is, not what somebody is given. */
    record RoleCanBeGiven(Role role) implements Rule {
        @Override
        public boolean holds() {
            return role.isOfGroup() && role != Role.MEMBER && role != Role.GUEST;
        }

        @Override
        public List<Object> values() {
            return List.of(role);
        }
    }

    record GuestsHoldNoRoles(MemberStore.Member member) implements Rule {
        @Override
        public boolean holds() {
            return !member.guest();
        }

        @Override
        public List<Object> values() {
            return List.of(member.name());
        }
    }

    record GroupHasRoom(GroupFacts group) implements Rule {
        @Override
        public boolean holds() {
            return !group.hasNoRoom();
        }

        @Override
        public List<Object> values() {
            return List.of(group.name(), group.sizeLimit().orElse(0));
        }
    }

    record RefusalSaysWhy(boolean accept, String reason) implements Rule {
        @Override
        public boolean holds() {
            return accept || !reason.isBlank();
        }
    }
}
