package banyan.awards.usecase;

import banyan.awards.usecase.OpenContest.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** The contests of the demo's groups and the works in them. */
final class DemoContests {

    record Work(String title, String text) {}

    /** @param month 0 for the one that is being judged on the last day of the demo's year */
    record Season(
            int month, int day, String title, String about, int prize, List<Criterion> criteria, List<Work> works) {

        private static final int BEFORE_THE_END = 16;

        Season {
            criteria = List.copyOf(criteria);
            works = List.copyOf(works);
        }

        boolean isLast() {
            return month == 0;
        }

        LocalDate opens(int year, LocalDate last) {
            return isLast() ? last.minusDays(BEFORE_THE_END) : LocalDate.of(year, month, day);
        }
    }

    private static final List<Season> FRONT_LINE = List.of(
            new Season(
                    2,
                    9,
                    "一页纸标准作业",
                    "把一道最容易做错的工序写成一页纸，贴在工位上就能用。不要照抄工艺卡：写清楚**哪里会错、怎么看出来、错了怎么办**。",
                    20,
                    List.of(new Criterion("新人照着能做对", 3), new Criterion("写清了怎么判断", 2), new Criterion("一页之内", 1)),
                    List.of(
                            new Work(
                                    "注塑换色：从 47 分钟到 22 分钟的一页纸",
                                    "以前换色靠师傅手感，冲料冲到“差不多”。这一页按顺序写了八步，每步后面有一个看得见的判断：第 3 步看料头断面，断面中心没有旧色才进下一步；第 6"
                                            + " 步称冲料重量，超过 2.4 kg 就停下来查止逆环。\n\n"
                                            + "三条线试了六周，换色平均 22 分钟，废料少了三成。贴纸用的是防油膜，擦一下就干净。"),
                            new Work(
                                    "扭力扳手点检，三十秒",
                                    "点检表原来有十二项，夜班基本打勾了事。我只留了三项：归零、响声、标签日期。每项配一张对错照片。\n\n"
                                            + "留三项的理由：过去两年 19 起扭力不良，17 起出在这三项上。改完之后抽查 60 次，实际执行 58 次。"),
                            new Work(
                                    "激光打标字浅：先看这三处",
                                    "1. 镜片上有没有雾，用手电斜着照；2. 焦距块放上去晃不晃；3. 压缩空气压力是不是低于 0.45 MPa。\n\n"
                                            + "按这个顺序，八成的字浅在五分钟内能解决，不用叫设备科。写的时候请两个新来的同事照着做了一遍，第二条原来写的是“检查焦距”，他们都不知道怎么检查。"),
                            new Work(
                                    "包装线混料，靠颜色不靠记忆",
                                    "三款外箱只差一个数字，换型时混过两次。把托盘边贴上和工单同色的条，换型只做一件事：三个颜色对上才按启动。\n\n"
                                            + "一个月没有再混。缺点是颜色只有六种，型号再多就不够了，所以同一班不排同色的两款。"))),
            new Season(
                    5,
                    11,
                    "省时间的小工装",
                    "自己动手、花费不超过五百元、装上就能省时间的工装或治具。附上照片或草图更好。",
                    30,
                    List.of(new Criterion("省了多少，怎么量的", 3), new Criterion("别的线能不能照做", 2), new Criterion("安全", 2)),
                    List.of(
                            new Work(
                                    "磁性定位销，替掉两次打表",
                                    "小批量铣侧面时每件要打两次表，一件六分钟。用报废的磁性座改了一根带台阶的定位销，靠住基准面就到位，重复精度 0.02。\n\n"
                                            + "一批 40 件省了将近三个小时。注意一点：铁屑必须吹净，我在销的根部开了一道槽，让铁屑有地方去。"),
                            new Work(
                                    "胶管挂架：换胶不用再找扳手",
                                    "涂胶机换胶要拆两个接头，扳手总不在原位。挂架把扳手、擦布、备用密封圈放在一起，轮廓描在板上，少一样一眼看见。\n\n"
                                            + "量了换胶二十次：之前平均 9 分 10 秒，之后 6 分 40 秒。用料是一块亚克力和几个挂钩，六十八元。"),
                            new Work(
                                    "接线端子的防呆盖板",
                                    "控制柜里两排端子同一颜色，接反过三次。3D 打印了一块盖板，只露出本步要接的端子，接完翻到下一格。\n\n"
                                            + "新人第一天接 12 个柜子没有一处错。打印一块四十分钟，图纸放在附件里，尺寸改两个参数就能用在别的柜型上。"),
                            new Work(
                                    "料车刹车改脚踏",
                                    "原来弯腰拨刹车，一个班要弯三百多次。用旧自行车的刹车线改成脚踏，踩下锁死，再踩松开。\n\n"
                                            + "改了八台，用了四个月没有坏。省的时间不多，一次两三秒，但是腰疼的人少了。"),
                            new Work(
                                    "检具上加一面小镜子",
                                    "检具背面的止通规看不见，要把产品拿下来翻过去看。装了一面二十元的小镜子，一眼看两面。\n\n"
                                            + "单件检查从 14 秒到 9 秒。唯一的麻烦是镜子会脏，放进了每班第一件的点检里。"))),
            new Season(
                    8,
                    10,
                    "失败复盘",
                    "一次没做成的改善：当时为什么觉得能成，哪一步发现不对，下次会先验证什么。**不评成败，评说得清不清楚。**",
                    20,
                    List.of(new Criterion("原因说到底了", 3), new Criterion("别人能避开", 3)),
                    List.of(
                            new Work(
                                    "自动上料停了三个月：我们少问了一个人",
                                    "方案评了两轮，设备、工艺、质量都签了字，装好之后上料节拍比人工还慢。原因是来料箱有两种内衬，软的那种吸盘吸不住，而只有仓库的人知道软内衬占四成。\n\n"
                                            + "下次先做一件事：在真实的来料上试一百次，再画图。现在这条线改成半自动，吸不住的由人补。"),
                            new Work(
                                    "把废品率降到 0.6% 又弹回来",
                                    "调了保压曲线，两周里废品从 2.1% 降到 0.6%，我们就结了题。第五周回到 1.9%。\n\n"
                                            + "回头看，那两周恰好换了一批干燥得更好的料。没有做对照，把料的功劳记在了参数上。以后改参数，至少留一台机不动。"),
                            new Work(
                                    "夜班看板没人写",
                                    "设计了一块很全的看板，十四个格子。白班写，夜班不写。问了才知道夜班两个人管六台机，写一次要七分钟。\n\n"
                                            + "现在只剩三个格子：停了多久、为什么、谁跟。夜班开始写了。教训是先跟着夜班站一晚再设计。"))),
            new Season(
                    0,
                    0,
                    "数据说服了我",
                    "用自己线上的数据，推翻一个大家都信的说法，或者证明它。原始数据附上，别人要能重算。",
                    20,
                    List.of(new Criterion("数据能重算", 3), new Criterion("结论不多说也不少说", 3), new Criterion("有用", 1)),
                    List.of(
                            new Work(
                                    "“周一废品多”是真的吗",
                                    "拉了 52 周、三条线的数据。周一确实高 0.3 个百分点，但只高在开机后的前两小时；去掉这两小时，周一和周三没有差别。\n\n"
                                            + "所以问题不在人没睡醒，在模温没到就开始生产。建议周一提前四十分钟开模温机，已经在二号线试。"),
                            new Work(
                                    "换刀早晚之争",
                                    "有人主张每 800 件换，有人主张用到崩。我记录了 31 把刀：磨损到 0.25 之前尺寸基本不漂，800 件时平均 0.14，1 300 件时"
                                            + " 0.24。\n\n"
                                            + "结论是 1 200 件换，既不早也不险。一年省 46 把刀。样本只有一种材料，铸铁那边请不要直接套用。"),
                            new Work(
                                    "空压机漏气：听的不如量的",
                                    "老师傅听出来 6 处漏点，超声波仪找到 23 处。按每处的孔径估，听出来的 6 处占总漏量的七成。\n\n"
                                            + "所以两种办法都有用：耳朵找大的，仪器找多的。先修了大的 6 处，夜里的加载时间从 41% 降到 24%。"))));

    private static final List<Season> GUILD = List.of(
            new Season(
                    3,
                    9,
                    "One chart that changed a decision",
                    "Show a chart, the decision that was about to be taken, and the one that was taken instead."
                            + " **Attach the query.**",
                    0,
                    List.of(new Criterion("The decision is real", 3), new Criterion("The chart is honest", 3)),
                    List.of(
                            new Work(
                                    "Scrap by hour, not by shift",
                                    "The plan was to retrain the night shift, because scrap per shift was highest"
                                            + " there. Plotted by hour since start-up, all three shifts lie on one curve:"
                                            + " the first ninety minutes cost as much as the rest. Night just starts the"
                                            + " machine more often.\n\n"
                                            + "The training was dropped. We warm the mould earlier now and the first-hour"
                                            + " scrap halved in four weeks."),
                            new Work(
                                    "The forecast that was too smooth",
                                    "Purchasing wanted to cut safety stock because the forecast error looked small. It"
                                            + " was an error of monthly sums. By week it is three times as large, and the"
                                            + " warehouse lives by the week.\n\n"
                                            + "Stock stayed. The chart shows both errors on one axis, and the query is"
                                            + " forty lines."),
                            new Work(
                                    "Survivors of a sensor",
                                    "We compared machines with the new vibration sensor to those without and saw 30 %"
                                            + " fewer stops. The sensors had been fitted to the newest machines first."
                                            + " Matched by age, what is left is 4 %, with an interval that includes"
                                            + " zero.\n\n"
                                            + "The roll-out waits for the second batch, which was drawn by lot."))),
            new Season(
                    9,
                    7,
                    "A query that others reuse",
                    "A query or a small tool that at least one other team runs without asking you.",
                    0,
                    List.of(new Criterion("Others run it", 3), new Criterion("It explains itself", 2)),
                    List.of(
                            new Work(
                                    "Downtime with reasons, in one view",
                                    "Three systems log stops, none of them all. The view joins them by machine and"
                                            + " minute, keeps the longest reason, and says how many minutes nobody"
                                            + " explains. That last column is the one people ask about.\n\n"
                                            + "Four teams use it. It is tested on two weeks that were counted by hand."),
                            new Work(
                                    "Week numbers that agree",
                                    "Our reports used four ways to number weeks and each January they fell apart. One"
                                            + " small table with ISO weeks, fiscal weeks and shift weeks, joined by date,"
                                            + " and a check that fails when a report counts days twice.\n\n"
                                            + "It has been through a year with 53 weeks."),
                            new Work(
                                    "Outliers, flagged and never dropped",
                                    "A function that marks values beyond the median plus five absolute deviations, per"
                                            + " machine and product, and leaves them in. Charts show them hollow. Nobody"
                                            + " has to argue about deleting data any more, because nobody deletes it."))));

    private static final List<String> SAID = List.of(
            "写得清楚，照着能做。量的方法再说一句就更好了。",
            "我们线上有同样的问题，准备借来试。安全那一条可以放到最前面。",
            "结论站得住。样本量小，最好写上适用范围。",
            "步骤顺序很对，判断的标准看得见摸得着。",
            "想法好，照片里看不清关键的那个角度，补一张。",
            "省下来的时间是怎么算的，希望附上原始记录。",
            "",
            "");

    private static final List<String> SAID_IN_ENGLISH = List.of(
            "Clear, and I could repeat it. Say how many weeks the data cover.",
            "The comparison is fair. I would show the interval and not only the mean.",
            "We will try it here. A line on what it does not do would help.",
            "Good question, and an honest answer. The second chart can go.",
            "",
            "");

    private static final String IN_ENGLISH = "data-craft";

    private DemoContests() {}

    static List<Season> of(String handle) {
        return switch (handle) {
            case "front-line" -> FRONT_LINE;
            case IN_ENGLISH -> GUILD;
            default -> List.of();
        };
    }

    static String comment(String handle, RandomGenerator random) {
        List<String> said = handle.equals(IN_ENGLISH) ? SAID_IN_ENGLISH : SAID;
        return said.get(random.nextInt(said.size()));
    }
}
