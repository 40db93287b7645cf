package banyan.runtime.permission;

import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The table of contents of rights. */
@ApplicationScoped
public class PermissionsModule implements CoreModule {

    @Inject
    PermissionSheets sheets;

    @Inject
    Grants grants;

    @Override
    public void contribute(CoreContributions to) {
        to.permissions(PortalPermission.values());
        to.handle(PermissionsHere.class, sheets::here);
        to.handle(ChangePermissionHere.class, grants::here);
        to.handle(PortalPermissions.class, sheets::portal);
        to.handle(ChangePortalPermission.class, grants::inPortal);
    }
}
