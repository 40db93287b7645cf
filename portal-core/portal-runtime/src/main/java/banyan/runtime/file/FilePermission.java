package banyan.runtime.file;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done with files as such; opening one needs the permission of its subject. */
public enum FilePermission implements Permission {
    /** Bring files into a group. */
    UPLOAD;

    public static final String UPLOADS = "files.upload";

    @Override
    public String key() {
        return "files." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<Role> byDefault() {
        return EnumSet.of(
                Role.LEAD, Role.CO_ORGANISER, Role.MODERATOR, Role.TREASURER, Role.MEMBER, Role.GUEST);
    }
}
