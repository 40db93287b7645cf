package banyan.moderation;

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
import java.util.concurrent.atomic.AtomicLong;

/** Books that remember: 60 000 of dues in 52 slices, one payment a key. */
final class FakeBooks implements Treasury {

    record Paid(PersonRef person, Week week, Money amount) {}

    static final Unit CNY = new Unit("CNY");

    final Map<String, Paid> paid = new ConcurrentHashMap<>();
    final AtomicLong calls = new AtomicLong();
    Money pot = Money.of("60000", CNY);
    Money year = Money.of("60000", CNY);

    /** How many weeks of this group were paid. */
    long paid(GroupRef group) {
        return paid.keySet().stream()
                .filter(key -> key.startsWith(group.value() + " "))
                .count();
    }

    @Override
    public Unit unit(GroupRef group) {
        return CNY;
    }

    @Override
    public Balance balance(GroupRef group, Pot which) {
        return new Balance(pot, Money.zero(CNY), pot, pot);
    }

    @Override
    public Money awardBudget(GroupRef group, Week week) {
        return Money.zero(CNY);
    }

    @Override
    public Money weeklyPay(GroupRef group, Week week) {
        return year.slice(Math.min(52, week.number()), 52);
    }

    @Override
    public Receipt award(GroupRef group, Week week, List<Share> shares, String key) {
        throw new UnsupportedOperationException("Moderation awards nothing");
    }

    @Override
    public Receipt pay(GroupRef group, Week week, PersonRef person, Money amount, String evidence, String key) {
        calls.incrementAndGet();
        Paid now = new Paid(person, week, amount);
        Paid before = paid.putIfAbsent(group.value() + " " + key, now);
        if (before != null && !before.equals(now)) {
            throw Refusal.conflict("funds", "EventDiffers", key);
        }
        return new Receipt(1_187, amount, "/g/x/funds/1187", Instant.EPOCH);
    }

    @Override
    public Receipt charge(GroupRef group, PersonRef person, Pot which, Money amount, String why, String key) {
        throw new UnsupportedOperationException("Moderation charges nothing");
    }

    @Override
    public Receipt tip(GroupRef group, PersonRef from, PersonRef to, Money amount, String evidence, String key) {
        throw new UnsupportedOperationException("Moderation tips nobody");
    }
}
