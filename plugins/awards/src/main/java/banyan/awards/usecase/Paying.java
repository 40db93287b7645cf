package banyan.awards.usecase;

import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Socket;
import banyan.api.socket.Treasury;
import banyan.api.socket.Treasury.Receipt;
import banyan.api.socket.Treasury.Share;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Week;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Line;
import banyan.awards.model.Payment;
import banyan.awards.model.Place;
import banyan.awards.model.Sharing;
import banyan.awards.model.Terms;
import banyan.awards.store.Appeals;
import banyan.awards.store.Crew;
import banyan.awards.store.Evaluations;
import banyan.awards.store.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The material part of places. A week is paid once, under the key {@code awards:<week>}: first what appeals owe from weeks before, then
 * the prizes of contests that closed since, and the rest to the two lines. What is not awarded stays in the budget.
 */
final class Paying {

    /** What is paid besides the places of the week, and who is told that it was. */
    private static final class Sheet {
        private final List<Share> shares = new ArrayList<>();
        private final List<Crew.Owed> owed = new ArrayList<>();
        private final Map<Evaluation, Money> prizes = new HashMap<>();
        private final Map<Evaluation, Money> sums = new HashMap<>();
        private Money left;

        Sheet(Money pot) {
            left = pot;
        }

        void add(PersonRef person, Money amount, String evidence) {
            if (amount.isPositive()) {
                shares.add(new Share(person, amount, evidence));
                left = left.minus(amount);
            }
        }

        Money sum() {
            Money sum = Money.zero(left.unit());
            for (Share share : shares) {
                sum = sum.plus(share.amount());
            }
            return sum;
        }
    }

    private final Socket<Treasury> treasury;
    private final Evaluations evaluations;
    private final Appeals appeals;
    private final Places places;
    private final Crew crew;

    Paying(PluginContext core) {
        this.treasury = core.socket(Treasury.class);
        this.evaluations = new Evaluations(core.data());
        this.appeals = new Appeals(core.data());
        this.places = new Places(core.data());
        this.crew = new Crew(core.data());
    }

    /** Pays, or says why not. The caller holds the evaluation. */
    void pay(Evaluation evaluation, List<Place> placed, Group group) {
        Optional<Treasury> books = treasury.in(group.ref());
        Optional<Week> week = evaluation.week();
        boolean awarded = placed.stream().anyMatch(Place::isAwarded);
        if (week.isEmpty()) {
            contest(evaluation, awarded, books.isPresent());
        } else if (books.isEmpty() || evaluation.terms().material().percent() == 0) {
            evaluation.without(awarded ? Payment.HONOURS : Payment.NOTHING, "");
        } else if (appeals.open(evaluation.id()) > 0) {
            evaluation.without(Payment.HELD, "");
        } else {
            payWeek(evaluation, placed, group, week.get(), books.get());
        }
    }

    private void contest(Evaluation contest, boolean awarded, boolean books) {
        if (!awarded) {
            contest.without(Payment.NOTHING, "");
        } else if (!books || contest.terms().prizePercent() == 0) {
            contest.without(Payment.HONOURS, "");
        } else {
            contest.waitForWeek();
        }
    }

    private void payWeek(Evaluation weekly, List<Place> placed, Group group, Week week, Treasury books) {
        Money budget = books.awardBudget(group.ref(), week);
        Terms.Material material = weekly.terms().material();
        Money pot = Sharing.percent(budget, material.percent());
        weekly.budget(budget);
        Sheet sheet = new Sheet(pot);
        addOwed(sheet, group);
        addPrizes(sheet, pot, group);
        weekly.pot(sheet.left);
        share(weekly, placed).forEach((place, amounts) -> {
            place.gets(amounts.get(0), amounts.get(1));
            sheet.add(place.person(), amounts.get(0), Announcements.addressOf(weekly, group) + "#" + place.id());
        });
        if (sheet.shares.isEmpty()) {
            weekly.without(Payment.NOTHING, "");
            return;
        }
        try {
            Receipt proof = books.award(group.ref(), week, sheet.shares, "awards:" + week);
            weekly.paid(proof, sheet.sum());
            sheet.owed.forEach(owed -> crew.settled(owed, weekly));
            sheet.prizes.forEach(
                    (contest, prize) -> contest.paidWith(weekly, prize, sheet.sums.getOrDefault(contest, prize)));
        } catch (Refusal refused) {
            // The places stand; the money is tried again once the reason is gone.
            weekly.without(Payment.REFUSED, refused.code());
            Money none = Money.zero(budget.unit());
            placed.stream().filter(Place::isAwarded).forEach(place -> place.gets(none, none));
        }
    }

    private void addOwed(Sheet sheet, Group group) {
        for (Crew.Owed owed : crew.owed(group.ref())) {
            if (owed.amount().unit().equals(sheet.left.unit()) && owed.amount().compareTo(sheet.left) <= 0) {
                sheet.owed.add(owed);
                sheet.add(owed.person(), owed.amount(), Announcements.home(group) + "/appeals");
            }
        }
    }

    private void addPrizes(Sheet sheet, Money pot, Group group) {
        for (Evaluation contest : evaluations.waitingForWeek(group.ref())) {
            Money prize = Sharing.percent(pot, contest.terms().prizePercent()).least(sheet.left);
            if (!prize.isPositive() || appeals.open(contest.id()) > 0) {
                continue;
            }
            List<Place> winners =
                    places.of(contest.id()).stream().filter(Place::isAwarded).toList();
            List<Money> amounts = Sharing.of(
                    prize,
                    winners.stream().map(Place::place).toList(),
                    contest.terms().places());
            Money sum = Money.zero(prize.unit());
            for (int i = 0; i < winners.size(); i++) {
                Place winner = winners.get(i);
                winner.gets(amounts.get(i), Money.zero(prize.unit()));
                sheet.add(winner.person(), amounts.get(i), Announcements.addressOf(contest, group));
                sum = sum.plus(amounts.get(i));
            }
            sheet.prizes.put(contest, prize);
            sheet.sums.put(contest, sum);
        }
    }

    /** What each awarded place gets of the evaluation's pot, and what the cap of one person cuts off. */
    static Map<Place, List<Money>> share(Evaluation evaluation, List<Place> placed) {
        Money pot = evaluation.pot().orElseThrow();
        Terms terms = evaluation.terms();
        Money cap = evaluation.isWeek() ? Sharing.cap(pot, terms.material().mostToOne()) : pot;
        Map<PersonRef, Money> got = new HashMap<>();
        Map<Place, List<Money>> shares = new java.util.LinkedHashMap<>();
        for (Line line : Line.values()) {
            List<Place> winners = placed.stream()
                    .filter(place -> place.line() == line && place.isAwarded())
                    .toList();
            Money part = evaluation.isWeek() ? line.partOf(pot, terms.material().organiserPercent()) : pot;
            List<Money> amounts =
                    Sharing.of(part, winners.stream().map(Place::place).toList(), terms.places());
            for (int i = 0; i < winners.size(); i++) {
                PersonRef person = winners.get(i).person();
                Money before = got.getOrDefault(person, Money.zero(pot.unit()));
                Money given = amounts.get(i).least(cap.minus(before));
                got.put(person, before.plus(given));
                shares.put(winners.get(i), List.of(given, amounts.get(i).minus(given)));
            }
        }
        return shares;
    }
}
