package banyan.funds;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What one may do with the books. Every member sees them (M155). Keeping and approving are given by the role alone: a lead cannot
 * open a private door by moving permissions (M135).
 */
public enum FundsPermission implements Permission {
    READ(true, EnumSet.of(Role.AUDITOR, Role.LEAD, Role.CO_ORGANISER, Role.MODERATOR, Role.TREASURER, Role.MEMBER)),
    TIP(true, EnumSet.range(Role.LEAD, Role.MEMBER)),
    ASK(true, EnumSet.range(Role.LEAD, Role.MEMBER)),
    KEEP(false, EnumSet.of(Role.TREASURER)),
    APPROVE(false, EnumSet.of(Role.AUDITOR, Role.CO_ORGANISER, Role.TREASURER));

    private final boolean adjustable;
    private final Set<Role> byDefault;

    FundsPermission(boolean adjustable, Set<Role> byDefault) {
        this.adjustable = adjustable;
        this.byDefault = Set.copyOf(byDefault);
    }

    @Override
    public String key() {
        return "funds." + name().toLowerCase(Locale.ROOT);
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
