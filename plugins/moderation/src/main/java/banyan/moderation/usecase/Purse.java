package banyan.moderation.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Socket;
import banyan.api.socket.Treasury;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Week;
import banyan.moderation.model.Settlement;
import java.util.Optional;

/** The way to the group's books, which may be closed. Each week has one key there: it is paid once, whoever asks. */
final class Purse {

    private final Socket<Treasury> treasury;

    Purse(PluginContext core) {
        this.treasury = core.socket(Treasury.class);
    }

    boolean isThere(GroupRef group) {
        return treasury.in(group).isPresent();
    }

    /** What a week is paid in full; empty without books. */
    Optional<Money> fullPay(GroupRef group, Week week) {
        return treasury.in(group).map(books -> books.weeklyPay(group, week));
    }

    /** Whether the dues hold this part of the pay now. Asked before, because a refusal in the middle would undo the round. */
    boolean holds(GroupRef group, Money part) {
        return treasury.in(group)
                .map(books -> books.balance(group, Treasury.Pot.DUES).available())
                .filter(available -> available.unit().equals(part.unit()))
                .filter(available -> available.compareTo(part) >= 0)
                .isPresent();
    }

    /** Pays where the books say yes; where they say no the week is held for a person to decide. */
    void payNow(Group group, Settlement settlement, Money amount) {
        try {
            pay(group, settlement, amount);
        } catch (Refusal refused) {
            settlement.hold(Optional.empty());
        }
    }

    /**
     * Pays.
     *
     * @throws Refusal as the books say it
     */
    void pay(Group group, Settlement settlement, Money amount) {
        if (!amount.isPositive()) {
            settlement.nothing();
            return;
        }
        Treasury books = treasury.in(group.ref()).orElseThrow(() -> Refusal.rule("moderation", "BooksAreOpen"));
        settlement.paid(books.pay(
                group.ref(),
                settlement.week(),
                settlement.person().orElseThrow(),
                amount,
                Telling.page(group, "pay?of=" + settlement.week()),
                Roster.key(settlement.week())));
    }
}
