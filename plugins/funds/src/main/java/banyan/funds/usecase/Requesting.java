package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Notices;
import banyan.api.usecase.Done;
import banyan.api.usecase.Role;
import banyan.api.value.Money;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Leg;
import banyan.funds.model.PaymentRules.ApproverIsNotPaid;
import banyan.funds.model.PaymentRules.ApproverIsNotWhoAsked;
import banyan.funds.model.PaymentRules.NobodyApprovesTwice;
import banyan.funds.model.PaymentRules.OnlyWhoAskedChanges;
import banyan.funds.model.PaymentRules.PayeeIsNamed;
import banyan.funds.model.PaymentRules.RequestFitsWhatIsAvailable;
import banyan.funds.model.PaymentRules.RequestIsAsItWasSeen;
import banyan.funds.model.PaymentRules.RequestIsUndecided;
import banyan.funds.model.Plain;
import banyan.funds.model.Request;
import banyan.funds.model.RequestState;
import banyan.funds.model.Rules;
import banyan.funds.store.Ledger.Posted;
import banyan.funds.store.Requests;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Asking for a payment, and the eyes that look at it: never those of who asked, never those of who is paid. */
public final class Requesting {

    private static final int FEW = 1;
    private static final int MANY = 2;

    private final Books books;
    private final Budgets budgets;
    private final Requests requests;
    private final People people;
    private final Groups groups;
    private final Notices notices;

    public Requesting(PluginContext core) {
        this.books = new Books(core);
        this.budgets = new Budgets(core, books);
        this.requests = new Requests(core.data());
        this.people = core.people();
        this.groups = core.groups();
        this.notices = core.notices();
    }

    public RequestId ask(AskPayment c, Viewer by) {
        GroupRef group = by.groupRef();
        books.hold(group);
        Money amount = c.amount().in(books.unit(group));
        String name = Plain.of(c.payeeName(), 70);
        boolean member = c.payee().map(person -> people.isMember(group, person)).orElse(false);
        Rules.check(
                new PayeeIsNamed(name, member),
                new RequestFitsWhatIsAvailable(
                        amount, budgets.balance(group, c.pot()).available()));
        UUID payee = member ? c.payee().map(PersonRef::value).orElse(Leg.NOBODY) : Leg.NOBODY;
        String account = c.payeeAccount().replace(" ", "");
        Request request = new Request(
                requests.newId(), group, c.pot(), new Request.Payee(payee, name, account), by.self(), books.now());
        request.say(
                amount, Plain.of(c.purpose(), Entry.TEXT), Plain.of(c.evidence(), Entry.TEXT), needed(group, amount));
        reserve(group, request, amount.minor());
        requests.add(request);
        tell(approvers(group, request), by, "funds.notice.asked", request);
        return new RequestId(request.id());
    }

    private int needed(GroupRef group, Money amount) {
        Money limit = books.whole(group, books.settings(group).secondApprovalFrom());
        return amount.compareTo(limit) > 0 ? MANY : FEW;
    }

    private void reserve(GroupRef group, Request request, long minor) {
        Money wanted = new Money(Math.max(0, minor), request.amount().unit());
        boolean held = books.ledger().reserve(group, wanted.unit(), request.pot(), minor);
        Rules.check(new RequestFitsWhatIsAvailable(wanted, held ? wanted : Money.zero(wanted.unit())));
    }

    public Done edit(EditRequest c, Viewer by) {
        GroupRef group = by.groupRef();
        Request request = undecided(c.request(), by);
        Money amount = c.amount().in(books.unit(group));
        Money free = budgets.balance(group, request.pot()).available().plus(request.amount());
        Rules.check(
                new OnlyWhoAskedChanges(request.askedBy(), by.self()), new RequestFitsWhatIsAvailable(amount, free));
        reserve(group, request, amount.minor() - request.amount().minor());
        request.say(
                amount, Plain.of(c.purpose(), Entry.TEXT), Plain.of(c.evidence(), Entry.TEXT), needed(group, amount));
        requests.flush();
        tell(approvers(group, request), by, "funds.notice.changed", request);
        return Done.DONE;
    }

    public Done withdraw(WithdrawRequest c, Viewer by) {
        Request request = undecided(c.request(), by);
        Rules.check(new OnlyWhoAskedChanges(request.askedBy(), by.self()));
        end(request, RequestState.WITHDRAWN, by);
        return Done.DONE;
    }

    public Done approve(ApproveRequest c, Viewer by) {
        Request request = undecided(c.request(), by);
        books.notTheLead(by);
        Set<UUID> before = requests.approvals(List.of(request)).getOrDefault(request.id(), Set.of());
        Rules.check(
                new ApproverIsNotWhoAsked(request.askedBy(), by.self()),
                new ApproverIsNotPaid(request.payee().person(), by.self()),
                new RequestIsAsItWasSeen(c.version(), request.version()),
                new NobodyApprovesTwice(before.contains(by.self().value())));
        requests.approve(request, by.self(), books.now());
        if (before.size() + 1 >= request.needs()) {
            book(request, by);
            tell(List.of(new PersonRef(request.askedBy())), by, "funds.notice.approved", request);
        }
        return Done.DONE;
    }

    /** What was reserved becomes what is owed. */
    private void book(Request request, Viewer by) {
        GroupRef group = by.groupRef();
        Money amount = request.amount();
        reserve(group, request, -amount.minor());
        Entry.Legs legs = Entry.in(amount.unit()).debit(Heading.costs(request.pot()), amount);
        if (request.payee().isMember()) {
            legs.credit(Heading.OWED_TO, new PersonRef(request.payee().person()), amount);
        } else {
            legs.credit(Heading.OWED_TO_OTHERS, amount);
        }
        Entry entry = legs.entry(EntryKind.REQUEST, "request:" + request.id(), request.purpose(), request.evidence());
        byte[] asked = Entry.fingerprint("request", request.id(), request.version());
        Posted posted = books.post(group, entry, by.person(), asked);
        requests.book(request, posted.id(), books.now());
    }

    public Done reject(RejectRequest c, Viewer by) {
        Request request = undecided(c.request(), by);
        Rules.check(new ApproverIsNotWhoAsked(request.askedBy(), by.self()));
        end(request, RequestState.REJECTED, by);
        notices.tell(
                List.of(new PersonRef(request.askedBy())),
                by.groupRef(),
                "funds.notice.rejected",
                List.of(by.name(), request.purpose(), Plain.of(c.reason(), Entry.TEXT)),
                address(by));
        return Done.DONE;
    }

    private void end(Request request, RequestState as, Viewer by) {
        reserve(by.groupRef(), request, -request.amount().minor());
        request.end(as, books.now());
        requests.flush();
    }

    private Request undecided(RequestId id, Viewer by) {
        books.hold(by.groupRef());
        Request request = requests.get(by.groupRef(), id.value());
        Rules.check(new RequestIsUndecided(request.state()));
        return request;
    }

    private Collection<PersonRef> approvers(GroupRef group, Request request) {
        Set<PersonRef> all = new LinkedHashSet<>(groups.holders(group, Role.TREASURER));
        all.addAll(groups.holders(group, Role.CO_ORGANISER));
        all.remove(new PersonRef(request.askedBy()));
        all.remove(new PersonRef(request.payee().person()));
        return all;
    }

    private void tell(Collection<PersonRef> whom, Viewer by, String key, Request request) {
        notices.tell(
                whom,
                by.groupRef(),
                key,
                List.of(by.name(), request.amount().toString(), request.purpose()),
                address(by));
    }

    private static String address(Viewer by) {
        return "/g/" + by.here().handle() + "/funds/requests";
    }
}
