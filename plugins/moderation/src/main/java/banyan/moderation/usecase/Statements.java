package banyan.moderation.usecase;

import banyan.api.event.Events;
import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.SettlementLine;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.moderation.model.Kpi;
import banyan.moderation.model.PayState;
import banyan.moderation.model.Settlement;
import banyan.moderation.store.SettlementStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in words and figures how weeks were settled. */
public final class Statements {

    static final String SETTLES = "moderation.settle";
    private static final int ROWS = 12;

    private final SettlementStore settlements;
    private final Events events;
    private final Texts texts;
    private final People people;
    private final Groups groups;
    private final Telling telling;

    public Statements(PluginContext core) {
        this.settlements = new SettlementStore(core.data());
        this.events = core.events();
        this.texts = core.texts();
        this.people = core.people();
        this.groups = core.groups();
        this.telling = new Telling(core);
    }

    public Slice<SettlementView> list(Settlements q, Viewer by) {
        Slice<Settlement> found = settlements.newest(by.groupRef(), q.after(), ROWS);
        Cast cast = cast(by.groupRef(), found.items());
        return found.map(one -> view(one, by, cast));
    }

    public SettlementView one(SettlementOf q, Viewer by) {
        return view(settlements.get(by.groupRef(), q.week()), by);
    }

    SettlementView view(Settlement one, Viewer by) {
        return view(one, by, cast(by.groupRef(), List.of(one)));
    }

    private Cast cast(GroupRef group, List<Settlement> all) {
        List<PersonRef> refs = new ArrayList<>();
        all.forEach(one -> {
            one.person().ifPresent(refs::add);
            one.decidedBy().ifPresent(refs::add);
        });
        return Cast.of(people, group, refs);
    }

    private static SettlementView view(Settlement one, Viewer by, Cast cast) {
        Kpi kpi = one.kpi();
        boolean mine = by.person().filter(one::isOf).isPresent();
        boolean inside = mine || by.may(SETTLES);
        return new SettlementView(
                one.week(),
                cast.of(one.person()),
                one.outcome(),
                one.state(),
                new SettlementView.Inputs(
                        kpi.answerers(), kpi.target(), kpi.people(), kpi.quality(), kpi.weight(), one.dutiesDone()),
                kpi.value(),
                one.share(),
                one.full(),
                one.due(),
                one.paid(),
                one.voucher(),
                one.receipt(),
                one.settledAt(),
                one.heldUntil(),
                inside ? one.appealWords() : "",
                one.decision(),
                cast.of(one.decidedBy()),
                inside ? one.reason() : "",
                new SettlementView.May(
                        mine && one.state() == PayState.HELD, !mine && by.may(SETTLES) && one.isUndecided()));
    }

    /** One line of the round's statement, in both languages; and a notice to whoever served. */
    void announce(Group group, Settlement one) {
        events.fire(new SettlementLine(
                group.ref(),
                one.week(),
                "moderation",
                Map.of("en", line(group, one, Locale.ENGLISH), "zh-CN", line(group, one, Locale.SIMPLIFIED_CHINESE)),
                address(group, one)));
        one.person()
                .ifPresent(person -> telling.tell(
                        person,
                        group,
                        "settled",
                        address(group, one),
                        one.week().value(),
                        thousandths(one.kpi().value())));
    }

    private static String address(Group group, Settlement one) {
        return Telling.page(group, "pay?of=" + one.week());
    }

    String line(Group group, Settlement one, Locale locale) {
        String held = one.state() == PayState.HELD ? ".held" : "";
        return texts.say(
                locale,
                "moderation.statement." + one.outcome() + held,
                one.week().value(),
                telling.name(group, one.person()),
                thousandths(one.kpi().value()),
                one.due().shown(locale),
                String.valueOf(one.voucher()),
                one.full().shown(locale));
    }

    /** 893 as 0.893: what people read. */
    static String thousandths(int value) {
        return BigDecimal.valueOf(value, 3).toPlainString();
    }

    /** Everyone who decides about pay, but not the one whose pay it is. */
    void appealed(Group group, Settlement one, String name) {
        List<PersonRef> deciders = groups.holders(group.ref(), Role.LEAD).stream()
                .filter(person -> !one.isOf(person))
                .toList();
        telling.tell(
                deciders,
                group,
                "appealed",
                address(group, one),
                name,
                one.week().value());
    }

    void decided(Group group, Settlement one) {
        Optional<PersonRef> person = one.person();
        person.ifPresent(who -> telling.tell(
                who,
                group,
                "decided",
                address(group, one),
                one.week().value(),
                one.paid().toString()));
    }
}
