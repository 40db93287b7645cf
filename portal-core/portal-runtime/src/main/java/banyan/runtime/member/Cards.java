package banyan.runtime.member;

import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.runtime.search.CoreEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** A person's own introduction card, and what they want from a group. */
@ApplicationScoped
public class Cards {

    @Inject
    CardStore cards;

    @Inject
    MemberStore members;

    @Inject
    CoreEntries index;

    @Inject
    Clock clock;

    public Card mine(MyCard query, Viewer by) {
        return cards.find(by.self()).orElseGet(Card::empty);
    }

    public Card change(ChangeMyCard command, Viewer by) {
        if (!cards.save(by.self(), command.card(), clock.instant())) {
            throw Refusal.conflict("members", "CardEditedMeanwhile");
        }
        index.person(by.self());
        return cards.find(by.self()).orElseThrow();
    }

    public Done introduce(IntroduceMyself command, Viewer by) {
        members.wants(by.groupRef(), by.self(), command.wants().strip());
        return Done.DONE;
    }
}
