package banyan.runtime.demo;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.runtime.data.Transactions;
import banyan.runtime.identity.LocalAccounts;
import banyan.runtime.identity.LoginName;
import banyan.runtime.identity.PersonStore;
import banyan.runtime.identity.PortalRoles;
import banyan.runtime.identity.Rows;
import banyan.runtime.identity.usecase.AddPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The accounts that one signs in with, and the colleagues whom they meet. */
@ApplicationScoped
class DemoPeople implements DemoPart {

    private record One(String login, String name, Set<Role> roles) {
        static One of(String login, String name, Role... roles) {
            return new One(login, name, Set.of(roles));
        }
    }

    private static final String ADMINISTRATOR = "admin";

    /** Accounts with the demo's password. */
    private static final List<One> ACCOUNTS = List.of(
            One.of("lead", "林婉清"),
            One.of("moderator", "何志远"),
            One.of("member", "苏晓彤"),
            One.of("newcomer", "周奕辰"),
            One.of("hr", "郑文君", Role.HR),
            One.of("treasurer", "方静"),
            One.of("auditor", "罗启明", Role.AUDITOR));

    /** Colleagues without a password: nobody signs in as them. */
    private static final List<One> COLLEAGUES = List.of(
            One.of("chen.guodong", "陈国栋"),
            One.of("li.shuhui", "李淑慧"),
            One.of("wang.jianping", "王建平"),
            One.of("zhao.min", "赵敏"),
            One.of("sun.haitao", "孙海涛"),
            One.of("xu.lijuan", "徐丽娟"),
            One.of("ma.yongqiang", "马永强"),
            One.of("gao.tingting", "高婷婷"),
            One.of("huang.zhenyu", "黄振宇"),
            One.of("wu.meiling", "吴美玲"),
            One.of("deng.weimin", "邓为民"),
            One.of("tang.yaqin", "唐雅琴"),
            One.of("han.dongsheng", "韩东升"),
            One.of("jiang.xuefei", "蒋雪菲"),
            One.of("peng.zhigang", "彭志刚"),
            One.of("ouyang.rui", "欧阳睿"));

    @Inject
    PersonStore people;

    @Inject
    PortalRoles roles;

    @Inject
    LocalAccounts local;

    @Inject
    DemoContext demo;

    @Inject
    Transactions transactions;

    @Inject
    Rows sql;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void make(DemoContext context) {
        String password =
                Optional.ofNullable(System.getenv("BANYAN_DEMO_PASSWORD")).orElse("demo");
        transactions.in(() -> administrator(password));
        for (One one : ACCOUNTS) {
            PersonRef person = add(one);
            transactions.in(() -> {
                local.set(person, password);
                return person;
            });
        }
        COLLEAGUES.forEach(this::add);
    }

    /** The first account cannot be made by an administrator, because there is none yet. */
    private PersonRef administrator(String password) {
        LoginName login = new LoginName(ADMINISTRATOR);
        PersonRef person = people.find(login)
                .map(p -> p.ref())
                .orElseGet(() -> people.add(
                        login,
                        "沈启航",
                        Optional.of(mail(ADMINISTRATOR)),
                        Locale.SIMPLIFIED_CHINESE,
                        ZoneId.of("Asia/Shanghai"),
                        Optional.empty()));
        roles.give(person, Role.ADMINISTRATOR);
        local.set(person, password);
        mark(person);
        return person;
    }

    private PersonRef add(One one) {
        PersonRef person = demo.find(one.login()).orElseGet(() -> demo.run(
                        ADMINISTRATOR,
                        new AddPerson(
                                new LoginName(one.login()),
                                one.name(),
                                Optional.of(mail(one.login())),
                                Optional.empty(),
                                one.roles()))
                .person());
        transactions.in(() -> {
            mark(person);
            return person;
        });
        return person;
    }

    private void mark(PersonRef person) {
        sql.change("update core.person set demo = true where id = ?", person);
    }

    private static String mail(String login) {
        return login + "@chengchuan.example";
    }

    /**
     * Switches the accounts off and takes their passwords and roles; the names stay where they signed something that people
     * made themselves. The administrator stays when there is no other one.
     */
    @Override
    public void remove() {
        boolean othersRunIt = !sql.list(
                        """
                        select p.id from core.person p join core.portal_role r on r.person = p.id
                        where r.role = 'ADMINISTRATOR' and p.active and not p.demo
                        """,
                        row -> row.uuid("id"))
                .isEmpty();
        String others = othersRunIt ? "demo" : "demo and login <> '" + ADMINISTRATOR + "'";
        String theirs = " where person in (select id from core.person where " + others + ")";
        sql.change("delete from core.local_password" + theirs);
        sql.change("delete from core.portal_role" + theirs);
        sql.change("delete from core.sign_in" + theirs);
        sql.change("delete from core.personal_token" + theirs);
        sql.change("update core.person set active = false where " + others);
    }
}
