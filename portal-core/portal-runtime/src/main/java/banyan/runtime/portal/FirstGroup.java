package banyan.runtime.portal;

import banyan.api.value.Handle;
import banyan.runtime.usecase.Caller;

/** Founds the first group at the end of the set-up. The groups part of the core implements it. */
public interface FirstGroup {

    /** Founds a draft with the administrator as its lead; its language and zone are those of the portal. */
    void found(Caller administrator, Handle handle, String name, PortalProfile profile);
}
