package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.DemoContent;
import banyan.api.socket.DemoStage;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.funds.model.Amount;
import banyan.funds.store.DemoBooks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A year of the demo's books: openings, fees and dues that most pay on time, and what activities cost. */
public final class DemoYear implements DemoContent {

    private static final String TREASURER = "treasurer";
    private static final int LATE = 12;

    /** Dues are paid by the quarter, an entry fee at once. */
    private static final long WORTH_A_TRANSFER = 2_500;

    private final DemoBooks books;

    public DemoYear(PluginContext core) {
        this.books = new DemoBooks(core.data());
    }

    @Override
    public void day(DemoStage stage, LocalDate day) {
        Optional<PersonRef> keeper = stage.person(TREASURER);
        if (keeper.isEmpty()) {
            return;
        }
        stage.at(LocalTime.of(9, 30));
        if (day.equals(stage.first())) {
            opens(stage, keeper.get());
        }
        List<PersonRef> members = stage.members();
        members.stream()
                .filter(member -> paysToday(member, day))
                .forEach(member -> pays(stage, keeper.get(), member, day));
        if (day.getDayOfMonth() == 20) {
            costs(stage, day);
        }
        if (day.getDayOfMonth() == 5) {
            attempt(() -> stage.as(
                    keeper.get(),
                    new ClosePeriod(YearMonth.from(day).minusMonths(1).toString())));
        }
    }

    /** What the group had, and the fee of everyone who was there already. */
    private static void opens(DemoStage stage, PersonRef keeper) {
        stage.as(keeper, new OpenPot(Pot.AWARDS, new Amount("20000"), 52, "上一年结余"));
        stage.as(keeper, new OpenPot(Pot.ACTIVITY, new Amount("9600"), 1, "上一年活动结余"));
        stage.as(keeper, new OpenPot(Pot.DUES, new Amount("1200"), 1, "上一年运营费结余"));
        stage.members()
                .forEach(member ->
                        attempt(() -> stage.as(keeper, new ChargeEntryFee(member, Optional.empty(), "开账时补收"))));
    }

    /** Everyone pays on a day of their own in the first half of the month; a few forget now and then. */
    private static boolean paysToday(PersonRef member, LocalDate day) {
        int own = 2 + Math.floorMod(member.value().hashCode(), LATE);
        boolean forgets = Math.floorMod(member.value().hashCode() + 31 * day.getMonthValue(), 17) == 3;
        return day.getDayOfMonth() == own && !forgets;
    }

    private static void pays(DemoStage stage, PersonRef keeper, PersonRef member, LocalDate day) {
        long open = stage.as(keeper, new ClaimsOf(member)).stream()
                .mapToLong(claim -> claim.open().minor())
                .sum();
        if (open >= WORTH_A_TRANSFER) {
            var unit = stage.as(keeper, new ClaimsOf(member)).get(0).open().unit();
            String amount = new Money(open, unit).plain();
            attempt(() -> stage.as(
                    keeper,
                    new RecordPayment(
                            member,
                            new Amount(amount),
                            "转账 " + day.toString().replace("-", "") + "-"
                                    + Math.floorMod(member.value().hashCode(), 9_000),
                            Optional.empty())));
        }
    }

    /** The lead asks for what the month's session cost; the treasurer approves. */
    private static void costs(DemoStage stage, LocalDate day) {
        Optional<PersonRef> lead = stage.person("lead");
        Optional<PersonRef> keeper = stage.person(TREASURER);
        if (lead.isPresent() && keeper.isPresent()) {
            String amount = Integer.toString(180 + stage.random().nextInt(40) * 10);
            attempt(() -> {
                RequestId request = stage.as(
                        lead.get(),
                        new AskPayment(
                                Pot.ACTIVITY,
                                new Amount(amount),
                                Optional.empty(),
                                "澄川会议中心",
                                "",
                                day.getMonthValue() + " 月分享会的场地和茶歇",
                                "发票 " + day));
                stage.as(keeper.get(), new ApproveRequest(request, 1));
            });
        }
    }

    /** What the books refuse does not stop the year. */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal no) {
            // A month with an open request stays open; a member who left pays nothing: as in life.
        }
    }

    @Override
    public void remove(GroupRef group) {
        books.remove(group);
    }
}
