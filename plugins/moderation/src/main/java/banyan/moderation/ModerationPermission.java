package banyan.moderation;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What one may be allowed to do with duty weeks. */
public enum ModerationPermission implements Permission {
    READ(EnumSet.range(Role.LEAD, Role.MEMBER)),
    /** Sign up, swap, say when one is away, vote on topics, answer an ask, report a conflict: what is a member's own. */
    TAKE_PART(EnumSet.range(Role.LEAD, Role.MEMBER)),
    /** The seven duties. */
    MODERATE(EnumSet.range(Role.LEAD, Role.MODERATOR)),
    PLAN(EnumSet.of(Role.LEAD, Role.CO_ORGANISER)),
    MEDIATE(EnumSet.range(Role.LEAD, Role.MODERATOR)),
    /** Decide what a held week is paid. */
    SETTLE(EnumSet.of(Role.LEAD, Role.AUDITOR));

    private final Set<Role> byDefault;

    ModerationPermission(Set<Role> byDefault) {
        this.byDefault = Set.copyOf(byDefault);
    }

    @Override
    public String key() {
        return "moderation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Set<Role> byDefault() {
        return byDefault;
    }
}
