package banyan.runtime.feed;

import static banyan.api.usecase.Role.GUEST;
import static banyan.api.usecase.Role.MEMBER;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/** Who may have addresses of feeds; what a feed shows is decided by its own permission at each reading. */
enum FeedPermission implements Permission {
    USE;

    @Override
    public String key() {
        return "feeds.use";
    }

    @Override
    public Set<Role> byDefault() {
        return Set.of(MEMBER, GUEST);
    }
}
