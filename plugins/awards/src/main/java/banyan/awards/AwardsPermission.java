package banyan.awards;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What one may be allowed to do with awards. */
public enum AwardsPermission implements Permission {
    /** Results, works and contests of the group. */
    READ(EnumSet.of(Role.LEAD, Role.CO_ORGANISER, Role.MODERATOR, Role.TREASURER, Role.MEMBER, Role.AUDITOR)),
    /** The laureates are public inside the enterprise. */
    SEE_LAUREATES(EnumSet.of(Role.EMPLOYEE, Role.LEAD, Role.CO_ORGANISER, Role.MODERATOR, Role.TREASURER, Role.MEMBER)),
    SUBMIT(EnumSet.range(Role.LEAD, Role.MEMBER)),
    JUDGE(EnumSet.range(Role.LEAD, Role.MEMBER)),
    APPEAL(EnumSet.range(Role.LEAD, Role.MEMBER)),
    OPEN_CONTEST(EnumSet.range(Role.LEAD, Role.MODERATOR)),
    NAME_PANEL(EnumSet.of(Role.LEAD, Role.CO_ORGANISER)),
    /** Settles what the clock could not, and pays what was held. */
    SETTLE(EnumSet.of(Role.LEAD, Role.TREASURER)),
    DECIDE(EnumSet.of(Role.LEAD, Role.AUDITOR));

    private final Set<Role> byDefault;

    AwardsPermission(Set<Role> byDefault) {
        this.byDefault = Set.copyOf(byDefault);
    }

    @Override
    public String key() {
        return "awards." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Set<Role> byDefault() {
        return byDefault;
    }
}
