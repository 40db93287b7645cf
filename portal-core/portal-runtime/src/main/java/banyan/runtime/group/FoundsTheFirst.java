package banyan.runtime.group;

import banyan.api.value.Handle;
import banyan.runtime.portal.FirstGroup;
import banyan.runtime.portal.PortalProfile;
import banyan.runtime.text.Words;
import banyan.runtime.usecase.Caller;
import banyan.runtime.usecase.Runner;
import banyan.runtime.usecase.Visitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The first group of a portal is founded like every other: by a person, through the runner. */
@ApplicationScoped
public class FoundsTheFirst implements FirstGroup {

    @Inject
    Runner runner;

    @Inject
    Visitors visitors;

    @Override
    public void found(Caller administrator, Handle handle, String name, PortalProfile profile) {
        runner.run(
                new FoundGroup(
                        handle,
                        name,
                        Bond.INTEREST,
                        Optional.empty(),
                        Optional.empty(),
                        Entry.REQUEST,
                        profile.zone().getId(),
                        Words.isChinese(profile.locale()) ? "zh-CN" : "en",
                        Optional.empty()),
                visitors.inPortal(administrator));
    }
}
