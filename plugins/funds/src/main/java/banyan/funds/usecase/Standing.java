package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.value.Money;
import banyan.api.value.Slice;
import banyan.api.value.Unit;
import banyan.funds.model.Allocation;
import banyan.funds.store.Batches;
import banyan.funds.store.Claims;
import banyan.funds.store.Journal;
import banyan.funds.store.Sums;
import banyan.funds.store.Tips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Members and the books: what each pays, gets, owes and is owed (M165). */
public final class Standing {

    private static final int PAGE = 50;
    private static final int MOST = 500;

    private final Books books;
    private final Claims claims;
    private final Journal journal;
    private final Sums sums;
    private final Tips tips;
    private final Batches batches;
    private final Groups groups;
    private final People people;

    public Standing(PluginContext core) {
        this.books = new Books(core);
        this.claims = new Claims(core.data());
        this.journal = new Journal(core.data());
        this.sums = new Sums(core.data());
        this.tips = new Tips(core.data());
        this.batches = new Batches(core.data());
        this.groups = core.groups();
        this.people = core.people();
    }

    public Slice<MemberRow> members(MembersOf q, Viewer by) {
        GroupRef group = by.groupRef();
        Unit unit = books.unit(group);
        List<UUID> all = q.inArrears().orElse(false)
                ? claims.inArrears(group, unit, MOST)
                : groups.members(group).stream().map(PersonRef::value).toList();
        int from = Math.min(q.from().orElse(0), all.size());
        int to = Math.min(from + PAGE, all.size());
        return new Slice<>(
                rows(group, unit, all.subList(from, to)),
                to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    private List<MemberRow> rows(GroupRef group, Unit unit, List<UUID> ids) {
        Map<UUID, Claims.Account> accounts = new HashMap<>();
        claims.accounts(group, unit, ids).forEach(one -> accounts.put(one.person(), one));
        Map<UUID, Long> got = new HashMap<>();
        journal.benefits(group, unit, ids).forEach(one -> got.merge(one.person(), one.minor(), Math::addExact));
        Map<UUID, Long> credit = sums.credits(group, unit, ids);
        Cast cast = Cast.of(people, group, ids);
        List<MemberRow> rows = new ArrayList<>();
        for (UUID id : ids) {
            Claims.Account account = accounts.getOrDefault(id, new Claims.Account(id, 0, 0, 0, Optional.empty()));
            long charged = account.charged() - account.waived();
            rows.add(new MemberRow(
                    cast.of(id),
                    new Money(charged, unit),
                    new Money(account.settled(), unit),
                    new Money(charged - account.settled(), unit),
                    account.since(),
                    new Money(got.getOrDefault(id, 0L), unit),
                    new Money(credit.getOrDefault(id, 0L), unit)));
        }
        return rows;
    }

    /** By name, as they stand in a list to choose from. */
    public List<PersonCard> people(PeopleOf q, Viewer by) {
        return people.cards(by.groupRef(), groups.members(by.groupRef())).values().stream()
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    public List<MyBooks.Claim> claims(ClaimsOf q, Viewer by) {
        return open(by.groupRef(), q.person());
    }

    private List<MyBooks.Claim> open(GroupRef group, PersonRef person) {
        Unit unit = books.unit(group);
        return claims.openOf(group, unit, person).stream()
                .map(claim -> view(claim, unit))
                .toList();
    }

    private static MyBooks.Claim view(Allocation.Open claim, Unit unit) {
        return new MyBooks.Claim(
                claim.id(),
                claim.kind(),
                claim.month(),
                claim.why(),
                claim.since(),
                new Money(claim.amount(), unit),
                new Money(claim.open(), unit));
    }

    public MyBooks.Result mine(MyBooks q, Viewer by) {
        GroupRef group = by.groupRef();
        Unit unit = books.unit(group);
        PersonRef me = by.self();
        List<UUID> ids = List.of(me.value());
        Batches.Account account = batches.account(me).orElse(new Batches.Account("", "", ""));
        Money most = books.whole(group, books.settings(group).tipsADay());
        Money given = new Money(tips.given(group, me, books.today(by.here())), unit);
        return new MyBooks.Result(
                rows(group, unit, ids).get(0),
                open(group, me),
                journal.benefits(group, unit, ids).stream()
                        .map(one -> new MyBooks.Got(one.kind(), new Money(one.minor(), unit)))
                        .toList(),
                given.compareTo(most) > 0 ? Money.zero(unit) : most.minus(given),
                account.holder(),
                account.account(),
                account.bic());
    }
}
