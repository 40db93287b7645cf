package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Slice;
import banyan.funds.model.Batch;
import banyan.funds.model.Payout;
import banyan.funds.model.Request;
import banyan.funds.model.RequestState;
import banyan.funds.model.Rules;
import banyan.funds.store.Batches;
import banyan.funds.store.Periods;
import banyan.funds.store.Requests;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was asked, approved, sent and closed, and what the viewer may do next. */
public final class Overseeing {

    private static final int PAGE = 25;
    private static final int MOST = 50;

    private final Books books;
    private final Requests requests;
    private final Batches batches;
    private final Periods periods;
    private final People people;

    public Overseeing(PluginContext core) {
        this.books = new Books(core);
        this.requests = new Requests(core.data());
        this.batches = new Batches(core.data());
        this.periods = new Periods(core.data());
        this.people = core.people();
    }

    public Slice<RequestView> requests(PaymentRequests q, Viewer by) {
        Optional<Requests.Place> after = q.after().map(cursor -> Requests.Place.of(cursor)
                .orElseThrow(() -> Refusal.rule(Rules.MODULE, "UnknownCursor", cursor)));
        Slice<Request> found = requests.newest(by.groupRef(), q.state(), after, PAGE);
        Map<UUID, Set<UUID>> approvals = requests.approvals(found.items());
        List<UUID> ids = new ArrayList<>();
        found.items().forEach(request -> {
            ids.add(request.askedBy());
            ids.add(request.payee().person());
        });
        approvals.values().forEach(ids::addAll);
        Cast cast = Cast.of(people, by.groupRef(), ids);
        return found.map(request -> view(request, approvals.getOrDefault(request.id(), Set.of()), cast, by));
    }

    private static RequestView view(Request request, Set<UUID> approved, Cast cast, Viewer by) {
        boolean open = request.state() == RequestState.ASKED;
        UUID me = by.self().value();
        boolean asked = request.askedBy().equals(me);
        boolean eyes = open && by.may("funds.approve") && !asked;
        return new RequestView(
                new RequestId(request.id()),
                request.pot(),
                request.amount(),
                cast.find(request.payee().person()),
                request.payee().name(),
                request.purpose(),
                request.evidence(),
                cast.of(request.askedBy()),
                request.askedAt(),
                request.version(),
                request.state(),
                request.needs(),
                approved.stream().map(cast::of).toList(),
                new RequestView.May(
                        eyes && !request.payee().person().equals(me) && !approved.contains(me), eyes, open && asked));
    }

    public List<BatchView> batches(BatchesOf q, Viewer by) {
        return views(by.groupRef(), batches.newest(by.groupRef(), MOST));
    }

    public BatchView batch(BatchOf q, Viewer by) {
        return views(by.groupRef(), List.of(batches.get(by.groupRef(), q.batch().value())))
                .get(0);
    }

    private List<BatchView> views(GroupRef group, List<Batch> found) {
        List<UUID> ids = new ArrayList<>();
        found.forEach(batch -> {
            ids.add(batch.drawnBy());
            batch.releasedBy().ifPresent(ids::add);
        });
        Cast cast = Cast.of(people, group, ids);
        return found.stream().map(batch -> view(batch, cast)).toList();
    }

    private static BatchView view(Batch batch, Cast cast) {
        return new BatchView(
                batch.no(),
                batch.state(),
                new Money(batch.total(), batch.unit()),
                cast.of(batch.drawnBy()),
                batch.drawnAt(),
                batch.releasedBy().map(cast::of),
                batch.due(),
                (int) batch.payouts().stream()
                        .filter(payout -> payout.account().isEmpty())
                        .count(),
                batch.payouts().stream().map(payout -> item(payout, batch)).toList());
    }

    private static BatchView.Item item(Payout payout, Batch batch) {
        return new BatchView.Item(
                payout.no(),
                payout.name(),
                payout.account(),
                new Money(payout.minor(), batch.unit()),
                payout.state(),
                payout.reason());
    }

    public PeriodsOf.Result periods(PeriodsOf q, Viewer by) {
        GroupRef group = by.groupRef();
        List<Periods.Period> months = periods.all(group);
        List<Periods.Reopening> asked = periods.reopenings(group);
        List<UUID> ids = new ArrayList<>();
        months.forEach(month -> ids.add(month.closedBy()));
        asked.forEach(one -> {
            ids.add(one.askedBy());
            one.agreedBy().ifPresent(ids::add);
        });
        Cast cast = Cast.of(people, group, ids);
        YearMonth now = YearMonth.from(books.today(by.here()));
        Optional<String> next = periods.lastClosed(group)
                .map(last -> last.plusMonths(1))
                .or(() -> periods.first(group))
                .filter(month -> month.isBefore(now))
                .map(YearMonth::toString);
        return new PeriodsOf.Result(
                next,
                months.stream()
                        .map(one -> new PeriodsOf.Month(
                                one.month().toString(), one.closed(), cast.of(one.closedBy()), one.at(), one.voucher()))
                        .toList(),
                asked.stream()
                        .map(one -> new PeriodsOf.Asked(
                                one.month().toString(),
                                one.reason(),
                                cast.of(one.askedBy()),
                                one.at(),
                                one.agreedBy().map(cast::of),
                                one.agreedBy().isEmpty()
                                        && by.may("funds.approve")
                                        && !by.is(new PersonRef(one.askedBy()))))
                        .toList());
    }
}
