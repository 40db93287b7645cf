package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.model.Batch;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Leg;
import banyan.funds.model.PaymentRules.BatchIs;
import banyan.funds.model.PaymentRules.CashCoversTheBatch;
import banyan.funds.model.PaymentRules.ItemIsUnderWay;
import banyan.funds.model.PaymentRules.ReleaserDidNotDrawTheBatch;
import banyan.funds.model.PaymentRules.ReleaserIsNotPaid;
import banyan.funds.model.PaymentRules.SomethingWaitsForPayment;
import banyan.funds.model.Payout;
import banyan.funds.model.Plain;
import banyan.funds.model.Rules;
import banyan.funds.store.Batches;
import banyan.funds.store.Batches.Account;
import banyan.funds.store.Sums;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sending what the group owes: drawn up by one, released by another, confirmed or sent back by the bank. */
public final class PayingOut {

    private final Books books;
    private final Batches batches;
    private final Sums sums;
    private final People people;

    public PayingOut(PluginContext core) {
        this.books = new Books(core);
        this.batches = new Batches(core.data());
        this.sums = new Sums(core.data());
        this.people = core.people();
    }

    public BatchNo draw(DrawBatch c, Viewer by) {
        GroupRef group = by.groupRef();
        Unit unit = books.keep(by);
        List<Sums.Standing> owed = sums.ofMembers(group, unit, Heading.OWED_TO);
        Map<UUID, Long> drawn = batches.drawn(group);
        List<Sums.Standing> open = owed.stream()
                .map(one -> new Sums.Standing(
                        one.heading(), one.person(), one.minor() - drawn.getOrDefault(one.person(), 0L)))
                .filter(one -> one.minor() > 0)
                .toList();
        List<Batches.Outside> outside = batches.outside(group, unit);
        Rules.check(new SomethingWaitsForPayment(open.size() + outside.size()));
        LocalDate due = c.due().filter(day -> !day.isBefore(books.today(group))).orElse(books.today(group));
        Batch batch = batches.draw(group, unit, by.self(), books.now(), due);
        int no = members(batch, group, open);
        for (Batches.Outside one : outside) {
            no++;
            batches.add(
                    batch,
                    new Payout(no, Leg.NOBODY, one.name(), one.account(), "", one.minor(), Payout.State.DRAWN, ""),
                    Optional.of(one.request()));
        }
        return new BatchNo(batch.no());
    }

    private int members(Batch batch, GroupRef group, List<Sums.Standing> open) {
        List<UUID> ids = open.stream().map(Sums.Standing::person).toList();
        Map<UUID, Account> accounts = batches.accounts(ids);
        Map<PersonRef, PersonCard> cards =
                people.cards(group, ids.stream().map(PersonRef::new).toList());
        int no = 0;
        for (Sums.Standing one : open) {
            no++;
            Account account = accounts.getOrDefault(one.person(), new Account("", "", ""));
            String known = Optional.ofNullable(cards.get(new PersonRef(one.person())))
                    .map(PersonCard::name)
                    .orElse("—");
            String name = account.holder().isEmpty() ? Plain.of(known, 70) : account.holder();
            batches.add(
                    batch,
                    new Payout(
                            no,
                            one.person(),
                            name,
                            account.account(),
                            account.bic(),
                            one.minor(),
                            Payout.State.DRAWN,
                            ""),
                    Optional.empty());
        }
        return no;
    }

    public Done release(ReleaseBatch c, Viewer by) {
        GroupRef group = by.groupRef();
        books.notTheLead(by);
        books.hold(group);
        Batch batch = batches.get(group, c.batch().value());
        Money total = new Money(batch.total(), batch.unit());
        long free = sums.of(group, batch.unit(), Heading.CASH) - sums.of(group, batch.unit(), Heading.ON_THE_WAY);
        Rules.check(
                new BatchIs(batch.state().name(), "DRAWN"),
                new ReleaserDidNotDrawTheBatch(batch.drawnBy(), by.self()),
                new ReleaserIsNotPaid(batch.pays(by.self().value())),
                new CashCoversTheBatch(total, new Money(free, batch.unit())));
        Entry.Legs legs = Entry.in(batch.unit()).credit(Heading.ON_THE_WAY, total);
        batch.payouts().forEach(payout -> debit(legs, payout, batch.unit()));
        post(group, legs, EntryKind.PAYOUT_SENT, "payout:" + batch.id(), batch.no() + "", by);
        batches.release(batch, by.self(), books.now());
        return Done.DONE;
    }

    private static void debit(Entry.Legs legs, Payout payout, Unit unit) {
        Money amount = new Money(payout.minor(), unit);
        if (payout.isMember()) {
            legs.debit(Heading.OWED_TO, new PersonRef(payout.payee()), amount);
        } else {
            legs.debit(Heading.OWED_TO_OTHERS, amount);
        }
    }

    private void post(GroupRef group, Entry.Legs legs, EntryKind kind, String key, String memo, Viewer by) {
        books.post(group, legs.entry(kind, key, memo, ""), by.person(), Entry.fingerprint(kind, key));
    }

    public Done cancel(CancelBatch c, Viewer by) {
        books.keep(by);
        Batch batch = batches.get(by.groupRef(), c.batch().value());
        Rules.check(new BatchIs(batch.state().name(), "DRAWN"));
        batches.cancel(batch);
        return Done.DONE;
    }

    public Done confirm(ConfirmBatch c, Viewer by) {
        GroupRef group = by.groupRef();
        books.keep(by);
        Batch batch = batches.get(group, c.batch().value());
        Rules.check(new BatchIs(batch.state().name(), "RELEASED"));
        long sent = batch.payouts().stream()
                .filter(payout -> payout.state() == Payout.State.SENT)
                .mapToLong(Payout::minor)
                .sum();
        Rules.check(new ItemIsUnderWay(sent > 0 ? "SENT" : "CONFIRMED"));
        Money amount = new Money(sent, batch.unit());
        Entry.Legs legs =
                Entry.in(batch.unit()).debit(Heading.ON_THE_WAY, amount).credit(Heading.CASH, amount);
        post(group, legs, EntryKind.PAYOUT_CONFIRMED, "confirmed:" + batch.id(), batch.no() + "", by);
        batches.move(batch, Payout.State.SENT, Payout.State.CONFIRMED);
        return Done.DONE;
    }

    public Done bounce(BounceItem c, Viewer by) {
        GroupRef group = by.groupRef();
        books.keep(by);
        Batch batch = batches.get(group, c.batch().value());
        Payout payout = batch.payouts().stream()
                .filter(one -> one.no() == c.item())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "payout", c.item()));
        Rules.check(new ItemIsUnderWay(payout.state().name()));
        Money amount = new Money(payout.minor(), batch.unit());
        Entry.Legs legs = Entry.in(batch.unit()).debit(Heading.ON_THE_WAY, amount);
        if (payout.isMember()) {
            legs.credit(Heading.OWED_TO, new PersonRef(payout.payee()), amount);
        } else {
            legs.credit(Heading.OWED_TO_OTHERS, amount);
        }
        post(group, legs, EntryKind.PAYOUT_BOUNCED, "bounced:" + batch.id() + ":" + payout.no(), c.reason(), by);
        batches.bounce(batch, payout.no(), Plain.of(c.reason(), Entry.TEXT));
        return Done.DONE;
    }

    /** Where one is paid; kept until taken back. */
    public Done account(SetPayoutAccount c, Viewer by) {
        batches.keep(
                by.self(), new Account(Plain.of(c.holder(), 70), c.account().replace(" ", ""), c.bic()));
        return Done.DONE;
    }
}
