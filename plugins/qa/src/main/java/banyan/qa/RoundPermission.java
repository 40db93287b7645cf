package banyan.qa;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What one may be allowed to do with rounds. */
public enum RoundPermission implements Permission {
    READ(EnumSet.range(Role.LEAD, Role.MEMBER)),
    DISCUSS(EnumSet.range(Role.LEAD, Role.MEMBER)),
    RATE(EnumSet.range(Role.LEAD, Role.MEMBER)),
    RUN(EnumSet.range(Role.LEAD, Role.MODERATOR)),
    PLAN(EnumSet.range(Role.LEAD, Role.CO_ORGANISER));

    private final Set<Role> byDefault;

    RoundPermission(Set<Role> byDefault) {
        this.byDefault = Set.copyOf(byDefault);
    }

    @Override
    public String key() {
        return "rounds." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<Role> byDefault() {
        return byDefault;
    }
}
