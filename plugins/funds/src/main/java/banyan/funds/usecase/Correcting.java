package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Refusal;
import banyan.api.value.Unit;
import banyan.funds.model.ClaimRules.NothingRestsOnIt;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Leg;
import banyan.funds.model.Rules;
import banyan.funds.model.Rules.EntryIsReversedOnce;
import banyan.funds.model.Rules.EntryIsUndoneByItsOwnVerb;
import banyan.funds.model.Rules.ReversalIsNotReversed;
import banyan.funds.model.Tranche;
import banyan.funds.store.Claims;
import banyan.funds.store.Journal;
import banyan.funds.store.Journal.Line;
import banyan.funds.store.Ledger.Posted;
import banyan.funds.store.Weeks;
import java.util.List;
import java.util.Optional;

/** Undoes an entry by its opposite; claims, slices and settled weeks go back with it. */
public final class Correcting {

    private final Books books;
    private final Journal journal;
    private final Claims claims;
    private final Weeks weeks;

    public Correcting(PluginContext core) {
        this.books = new Books(core);
        this.journal = new Journal(core.data());
        this.claims = new Claims(core.data());
        this.weeks = new Weeks(core.data());
    }

    public Booked reverse(ReverseEntry c, Viewer by) {
        GroupRef group = by.groupRef();
        books.keep(by);
        Line wrong = journal.find(group, c.voucher())
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "voucher", c.voucher()));
        Rules.check(
                new ReversalIsNotReversed(c.voucher(), wrong.kind() == EntryKind.REVERSAL),
                new EntryIsReversedOnce(c.voucher(), wrong.reversedBy().isPresent()),
                new EntryIsUndoneByItsOwnVerb(wrong.kind()),
                new NothingRestsOnIt(c.voucher(), claims.isFree(wrong.id())));
        List<Leg> legs = journal.legs(wrong.id()).stream()
                .map(leg -> new Leg(leg.heading(), leg.person(), Math.negateExact(leg.minor())))
                .toList();
        Unit unit = wrong.unit();
        Entry entry = new Entry(
                EntryKind.REVERSAL,
                "reversal:" + c.voucher(),
                c.reason(),
                books.address(group, c.voucher()),
                unit,
                legs);
        Posted posted = books.post(
                group,
                entry,
                by.person(),
                Entry.fingerprint("reversal", c.voucher()),
                books.today(group),
                Optional.of(wrong.id()));
        claims.unsettle(wrong.id(), posted.id());
        for (Tranche opened : claims.openedBy(wrong.id())) {
            claims.open(group, unit, posted.id(), new Tranche(opened.first(), opened.weeks(), -opened.minor()));
        }
        claims.dropOf(wrong.id());
        weeks.free(wrong.id());
        return new Booked(posted.voucher(), entry.amount(), books.address(group, posted.voucher()));
    }
}
