package banyan.runtime.charter;

import banyan.api.plugin.ModuleSpec.Section;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The charter's table of contents. */
@ApplicationScoped
public class CharterModule implements CoreModule {

    @Inject
    Charters charters;

    @Override
    public void contribute(CoreContributions to) {
        to.module("charter")
                .permissions(CharterPermission.values())
                .icon("file-text")
                .section(Section.GOVERNANCE);
        to.handle(CharterOf.class, charters::charter);
        to.handle(CharterVersions.class, charters::versions);
        to.handle(ChangeCharter.class, charters::change);
        to.handle(AcceptCharter.class, charters::accept);
    }
}
