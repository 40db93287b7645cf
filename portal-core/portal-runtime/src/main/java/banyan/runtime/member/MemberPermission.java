package banyan.runtime.member;

import static banyan.api.usecase.Role.CO_ORGANISER;
import static banyan.api.usecase.Role.EMPLOYEE;
import static banyan.api.usecase.Role.GUEST;
import static banyan.api.usecase.Role.LEAD;
import static banyan.api.usecase.Role.MEMBER;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/** What can be done with members. */
enum MemberPermission implements Permission {
    READ("members.read", true, MEMBER),
    INTRODUCE("members.introduce", false, MEMBER),
    LEAVE("members.leave", false, MEMBER, GUEST),
    ASK_TO_JOIN("members.ask-to-join", true, EMPLOYEE),
    ADMIT("members.admit", true, LEAD, CO_ORGANISER),
    INVITE("members.invite", true, LEAD, CO_ORGANISER),
    REMOVE("members.remove", true, LEAD),
    ROLES("members.roles", false, LEAD),
    SEE_PERMISSIONS("members.see-permissions", true, MEMBER),
    PERMISSIONS("members.permissions", false, LEAD);

    private final String key;
    private final boolean adjustable;
    private final Set<Role> byDefault;

    MemberPermission(String key, boolean adjustable, Role... byDefault) {
        this.key = key;
        this.adjustable = adjustable;
        this.byDefault = Set.of(byDefault);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Set<Role> byDefault() {
        return byDefault;
    }

    @Override
    public boolean adjustable() {
        return adjustable;
    }
}
