package banyan.awards;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Treasury;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Books that remember what was awarded, with the guarantees of the socket: a week once, replays answered alike. */
final class FakeBooks implements Treasury {

    static final Unit CNY = new Unit("CNY");

    final Map<String, List<Share>> awarded = new ConcurrentHashMap<>();
    final AtomicInteger calls = new AtomicInteger();
    Money budget = new Money(192_307, CNY);
    boolean refusing;

    @Override
    public Unit unit(GroupRef group) {
        return CNY;
    }

    @Override
    public Balance balance(GroupRef group, Pot pot) {
        return new Balance(budget, Money.zero(CNY), budget, budget);
    }

    @Override
    public Money awardBudget(GroupRef group, Week week) {
        return budget;
    }

    @Override
    public Money weeklyPay(GroupRef group, Week week) {
        return Money.zero(CNY);
    }

    @Override
    public Receipt award(GroupRef group, Week week, List<Share> shares, String key) {
        calls.incrementAndGet();
        if (refusing) {
            throw Refusal.rule("funds", "PotTooSmall");
        }
        List<Share> before = awarded.putIfAbsent(group.value() + " " + key, List.copyOf(shares));
        if (before != null && !before.equals(shares)) {
            throw Refusal.conflict("funds", "EventDiffers");
        }
        Money sum = Money.zero(CNY);
        for (Share share : shares) {
            sum = sum.plus(share.amount());
        }
        return new Receipt(1_187, sum, "/g/x/funds/vouchers/1187", Instant.EPOCH);
    }

    List<Share> of(GroupRef group, Week week) {
        return awarded.getOrDefault(group.value() + " awards:" + week, List.of());
    }

    long paid(GroupRef group, Week week, PersonRef person) {
        return of(group, week).stream()
                .filter(share -> share.person().equals(person))
                .mapToLong(share -> share.amount().minor())
                .sum();
    }

    @Override
    public Receipt pay(GroupRef group, Week week, PersonRef person, Money amount, String evidence, String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Receipt charge(GroupRef group, PersonRef person, Pot pot, Money amount, String why, String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Receipt tip(GroupRef group, PersonRef from, PersonRef to, Money amount, String evidence, String key) {
        throw new UnsupportedOperationException();
    }
}
