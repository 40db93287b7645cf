package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Week;
import banyan.moderation.model.Rules;
import banyan.moderation.model.SwapOffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Offers to swap. What belongs to another group is not found. */
public final class SwapStore {

    private static final String OPEN = " and o.state = banyan.moderation.model.SwapState.OPEN";

    private final Data data;

    public SwapStore(Data data) {
        this.data = data;
    }

    public SwapOffer get(UUID id, GroupRef group) {
        return Optional.ofNullable(data.em().find(SwapOffer.class, id))
                .filter(offer -> offer.group().equals(group.value()))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "swap", id));
    }

    public List<SwapOffer> open(GroupRef group) {
        return data.em()
                .createQuery(
                        "select o from SwapOffer o where o.group = :group" + OPEN + " order by o.week", SwapOffer.class)
                .setParameter("group", group.value())
                .getResultList();
    }

    public Optional<SwapOffer> open(GroupRef group, Week week) {
        return open(group).stream().filter(offer -> offer.week().equals(week)).findFirst();
    }

    public List<SwapOffer> of(GroupRef group, PersonRef person, int most) {
        return data.em()
                .createQuery(
                        "select o from SwapOffer o where o.group = :group and (o.person = :person or o.takenBy ="
                                + " :person) order by o.id desc",
                        SwapOffer.class)
                .setParameter("group", group.value())
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }
}
