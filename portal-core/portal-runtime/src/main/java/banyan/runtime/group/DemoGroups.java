package banyan.runtime.group;

import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import banyan.runtime.charter.AcceptCharter;
import banyan.runtime.charter.ChangeCharter;
import banyan.runtime.charter.CharterText;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import banyan.runtime.demo.DemoContext;
import banyan.runtime.demo.DemoPart;
import banyan.runtime.member.AskToJoin;
import banyan.runtime.member.DecideJoinRequest;
import banyan.runtime.member.GiveRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The demo's groups: a community of the shop floor in Chinese, and a small guild in English. */
@ApplicationScoped
public class DemoGroups implements DemoPart {

    private static final Handle FRONT_LINE = new Handle("front-line");
    private static final Handle GUILD = new Handle("data-craft");
    private static final String LEAD = "lead";

    /** The newcomer stays outside: they try how to come in. */
    private static final List<String> MEMBERS = List.of(
            "moderator",
            "member",
            "treasurer",
            "chen.guodong",
            "li.shuhui",
            "wang.jianping",
            "zhao.min",
            "sun.haitao",
            "xu.lijuan",
            "ma.yongqiang",
            "gao.tingting",
            "huang.zhenyu",
            "wu.meiling",
            "deng.weimin",
            "tang.yaqin",
            "han.dongsheng");

    private static final List<String> GUILD_MEMBERS =
            List.of("member", "moderator", "jiang.xuefei", "peng.zhigang", "ouyang.rui");

    @Inject
    GroupStore groups;

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
        if (transactions.in(() -> groups.find(FRONT_LINE)).isPresent()) {
            return;
        }
        DemoCards.make(demo);
        found(demo, FRONT_LINE, "一线难题社", "zh-CN", Optional.of("制造运营副总裁 高立"), DemoCharters.frontLine());
        found(demo, GUILD, "Data Craft Guild", "en", Optional.empty(), DemoCharters.guild());
        MEMBERS.forEach(login -> join(demo, FRONT_LINE, login, "读过公约，手上有问题，也能答一些。"));
        GUILD_MEMBERS.forEach(login -> join(demo, GUILD, login, "I read the charter and bring a dashboard that lies."));
        demo.run(LEAD, FRONT_LINE, new GiveRole(demo.person("moderator"), Role.MODERATOR));
        demo.run(LEAD, FRONT_LINE, new GiveRole(demo.person("treasurer"), Role.TREASURER));
        demo.run(LEAD, FRONT_LINE, new GiveRole(demo.person("chen.guodong"), Role.CO_ORGANISER));
    }

    private void found(
            DemoContext demo, Handle handle, String name, String language, Optional<String> sponsor, CharterText text) {
        demo.run(
                LEAD,
                new FoundGroup(
                        handle,
                        name,
                        Bond.TASK,
                        Optional.empty(),
                        sponsor,
                        Entry.REQUEST,
                        "Asia/Shanghai",
                        language,
                        Optional.of(500)));
        transactions.in(() -> sql.change("update core.grp set demo = true where handle = ?", handle));
        demo.run(LEAD, handle, new ChangeCharter(0, text, language.equals("en") ? "First version" : "第一版"));
        demo.run(LEAD, handle, new OpenGroup());
    }

    private static void join(DemoContext demo, Handle group, String login, String words) {
        var asked = demo.run(login, group, new AskToJoin(words));
        demo.run(LEAD, group, new DecideJoinRequest(asked.request(), true, Optional.empty()));
        if (!login.equals("member")) { // the member's home page shows that something waits
            demo.run(login, group, new AcceptCharter(1));
        }
    }

    @Override
    public void remove() {
        sql.list("select 1 from (select core.remove_demo_groups()) as removed", row -> true);
        sql.change("delete from core.card where person in (select id from core.person where demo)");
    }
}
