package banyan.qa;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What one may be allowed to do with questions. Guests get nothing by themselves: they come for one task. */
public enum QaPermission implements Permission {
    READ(EnumSet.range(Role.LEAD, Role.MEMBER)),
    ASK(EnumSet.range(Role.LEAD, Role.MEMBER)),
    ANSWER(EnumSet.range(Role.LEAD, Role.MEMBER)),
    CONFIRM(EnumSet.range(Role.LEAD, Role.MEMBER)),
    TALK(EnumSet.range(Role.LEAD, Role.MEMBER)),
    EDIT_OWN(EnumSet.range(Role.LEAD, Role.MEMBER)),
    MODERATE(EnumSet.range(Role.LEAD, Role.MODERATOR));

    private final Set<Role> byDefault;

    QaPermission(Set<Role> byDefault) {
        this.byDefault = Set.copyOf(byDefault);
    }

    @Override
    public String key() {
        return "qa." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Set<Role> byDefault() {
        return byDefault;
    }
}
