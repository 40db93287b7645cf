package banyan.runtime.group;

import banyan.api.group.Group;
import banyan.api.usecase.Refusal;
import banyan.api.value.Handle;
import banyan.runtime.charter.ChangeCharter;
import banyan.runtime.charter.CharterText;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import banyan.runtime.demo.DemoCast;
import banyan.runtime.demo.DemoContext;
import banyan.runtime.demo.DemoPart;
import banyan.runtime.module.SwitchModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The demo's groups, founded a year ago: challenges of the shop floor, cases with customers, growing into leading, and a guild in
 * English. Their members come in the course of the year.
 */
@ApplicationScoped
public class DemoGroups implements DemoPart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGroups.class);

    /** @param modules what its lead switches on besides what is on by default; those that do not run are left out */
    private record Founding(
            String handle,
            String name,
            Bond bond,
            String language,
            Optional<String> sponsor,
            int limit,
            CharterText charter,
            List<String> modules) {}

    private static final List<Founding> ALL = List.of(
            new Founding(
                    DemoCast.FRONT_LINE,
                    "一线难题社",
                    Bond.TASK,
                    "zh-CN",
                    Optional.of("制造运营副总裁 高立"),
                    600,
                    DemoCharters.frontLine(),
                    List.of("rounds", "funds", "awards", "moderation")),
            new Founding(
                    DemoCast.CUSTOMER_VOICE,
                    "客户现场案例会",
                    Bond.INTEREST,
                    "zh-CN",
                    Optional.of("营销副总裁 钟一帆"),
                    120,
                    DemoMoreCharters.customerVoice(),
                    List.of("rounds", "awards", "moderation")),
            new Founding(
                    DemoCast.NEW_LEADS,
                    "新班长同路人",
                    Bond.VALUES,
                    "zh-CN",
                    Optional.empty(),
                    80,
                    DemoMoreCharters.newLeads(),
                    List.of("rounds", "moderation")),
            new Founding(
                    DemoCast.DATA_CRAFT,
                    "Data Craft Guild",
                    Bond.TASK,
                    "en",
                    Optional.empty(),
                    60,
                    DemoCharters.guild(),
                    List.of("rounds", "awards")));

    @Inject
    GroupStore groups;

    @Inject
    DemoMembers members;

    @Inject
    Clock clock;

    @Inject
    Queries sql;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public void make(DemoContext demo) {
        ALL.stream()
                .filter(one -> transactions
                        .in(() -> groups.find(new Handle(one.handle())))
                        .isEmpty())
                .forEach(one -> found(demo, one));
    }

    private void found(DemoContext demo, Founding one) {
        Handle handle = new Handle(one.handle());
        String lead = DemoCast.leadOf(one.handle());
        demo.run(
                lead,
                new FoundGroup(
                        handle,
                        one.name(),
                        one.bond(),
                        Optional.empty(),
                        one.sponsor(),
                        Entry.REQUEST,
                        "Asia/Shanghai",
                        one.language(),
                        Optional.of(one.limit())));
        transactions.in(() -> sql.change("update core.grp set demo = true where handle = ?", handle));
        String note = one.language().equals("en") ? "First version" : "第一版";
        demo.run(lead, handle, new ChangeCharter(0, one.charter(), note));
        demo.run(lead, handle, new OpenGroup());
        one.modules().forEach(module -> switchOn(demo, lead, handle, module));
        Group group = transactions.in(() -> groups.get(handle).asGroup());
        members.live(group, LocalDate.ofInstant(clock.instant(), group.zone()), DemoCast.FOUNDING);
    }

    private static void switchOn(DemoContext demo, String lead, Handle group, String module) {
        try {
            demo.run(lead, group, new SwitchModule(module, true, Optional.empty()));
        } catch (Refusal notHere) {
            LOG.info("The demo does without {} in {}: {}", module, group, notHere.getMessage());
        }
    }

    @Override
    public void remove() {
        String theirs = " where grp in (select id from core.grp where demo)";
        sql.change("delete from core.notice" + theirs);
        sql.change("delete from core.file" + theirs);
        sql.list("select 1 from (select core.remove_demo_groups()) as removed", row -> true);
    }
}
