package banyan.runtime.feed;

import banyan.api.event.MemberLeft;
import banyan.api.event.PersonDeactivated;
import banyan.api.people.PersonRef;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.socket.PersonalData;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The table of contents of feeds. */
@ApplicationScoped
public class FeedsModule implements CoreModule {

    @Inject
    FeedDesk desk;

    @Inject
    FeedStore addresses;

    @Override
    public void contribute(CoreContributions to) {
        to.module("feeds").icon("broadcast").section(Section.COMMUNITY).permissions(FeedPermission.values());
        to.handle(FeedsHere.class, desk::here);
        to.handle(MakeFeedAddress.class, desk::make);
        to.handle(EndFeedAddress.class, desk::end);
        to.on(MemberLeft.class, left -> addresses.endOf(left.group(), left.person()));
        to.on(PersonDeactivated.class, gone -> addresses.endOf(gone.person()));
        to.personalData(new PersonalData() {
            @Override
            public Map<String, Object> export(PersonRef person) {
                return Map.of("feeds", addresses.export(person));
            }

            @Override
            public void erase(PersonRef person) {
                addresses.endOf(person);
            }
        });
    }
}
