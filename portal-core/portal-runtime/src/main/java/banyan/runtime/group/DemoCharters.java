package banyan.runtime.group;

import banyan.runtime.charter.CharterText;
import banyan.runtime.charter.CharterText.Format;
import banyan.runtime.charter.CharterText.FourQuestions;
import banyan.runtime.charter.CharterText.Goal;
import banyan.runtime.charter.CharterText.Governance;
import banyan.runtime.charter.CharterText.Indicator;
import banyan.runtime.charter.CharterText.Leadership;
import banyan.runtime.charter.CharterText.Rewards;
import banyan.runtime.charter.CharterText.Silence;
import banyan.runtime.charter.CharterText.StageRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The charters of the demo's groups. */
final class DemoCharters {

    private DemoCharters() {}

    /** As founded. */
    static CharterText frontLine() {
        return frontLine(
                List.of("新成员先答一个问题，再提第一个问题", "每月第一周念出上月用上的方案和作者"),
                List.of(new StageRule(60, "提问前先搜一遍已经解决的问题。"), new StageRule(200, "按工厂选出节点人物，群管由他们轮值。")));
    }

    /** After almost a year: what 500 members taught. */
    static CharterText frontLineSecond() {
        return frontLine(
                List.of("新成员先答一个问题，再提第一个问题", "每月第一周念出上月用上的方案和作者", "采用方案的人六周内回来说结果"),
                List.of(
                        new StageRule(60, "提问前先搜一遍已经解决的问题。"),
                        new StageRule(200, "按工厂选出节点人物，群管由他们轮值。"),
                        new StageRule(450, "夜班的问题由夜班节点先看，不等白班。")));
    }

    private static CharterText frontLine(List<String> rites, List<StageRule> stages) {
        return new CharterText(
                "在产线、设备、模具、检验和仓库干活的人，和离现场最近的工程师。来自七个工厂，最短的入行一年，最长的三十年。",
                "同一个毛病，这个厂修了三个月，那个厂早就有办法。让一线的问题有人答，让做过的人被看见。",
                "把产线上说不清、没人管、反复出的问题写清楚，一周内给出能用的方案。",
                "每个工厂遇到难题，先问做过的人，再叫供应商。",
                Optional.of(2028),
                List.of("说现象，不说推测", "试过两次再来问", "署真名，给依据", "用过要回来说结果"),
                "把产线上说不清、没人管、反复出的问题，写清楚，让真正做过的人在一周内给出能用的方案。",
                List.of("制造现场的质量、设备、节拍、安全", "有现象、有数字、有人负责的问题"),
                List.of("人事、薪酬、组织调整", "招聘、推销、转发的文章"),
                List.of(
                        new Goal(
                                "问题真的解决",
                                List.of(
                                        new Indicator("一年里被采用的方案", 200, "个", "提问者标为最佳，并在现场用上"),
                                        new Indicator("三个月后仍有效", 80, "%", "由提问者回报"))),
                        new Goal("更多的人开口", List.of(new Indicator("一年里作答的人", 220, "人", "至少写过一份方案")))),
                List.of("写清场景、细节和请求", "方案写方法和依据", "采用以后回报结果"),
                List.of("不在这里催办事情", "不替别的部门做决定"),
                List.of("不泄露客户和价格", "不贬低提问的人", "未经提问者同意，不把方案用于供应商谈判"),
                rites,
                "连续一个季度每月有方案被采用的人，可以做协作组织者；主导者一个季度没有作答，就交出主导者。",
                new FourQuestions(
                        "为产线上遇到问题、试过两次仍解决不了的人。",
                        "一周内一份能照着做的方案，和做过这件事的人的名字。",
                        "每周一轮，到点自动前进；群管轮值，一个人忙也不会停。",
                        "成员在七个工厂做过这些事，方案都署名、写依据、回报结果。"),
                Set.of(Format.QUESTIONS, Format.SHARING_SESSIONS, Format.MENTORING),
                new Governance(Leadership.STRONG_LEAD, Rewards.MONEY_AND_HONOURS, Silence.LEARNERS),
                stages);
    }

    static CharterText guild() {
        return new CharterText(
                "Analysts, planners and engineers who build the figures that others decide by.",
                "Each plant builds the same report again. We would rather build it once and know why it is right.",
                "Make every figure on a shop-floor screen explainable in two clicks.",
                "No meeting begins with an argument about whose number is right.",
                Optional.of(2027),
                List.of("Show the query", "Name the source", "Say what it does not show"),
                "For those who publish figures about production: get a second pair of eyes within two days, before"
                        + " anybody decides by them.",
                List.of("Data models, queries and charts of production", "Definitions of key figures"),
                List.of("Choosing tools for other departments", "Licences and budgets"),
                List.of(new Goal(
                        "Figures that hold",
                        List.of(
                                new Indicator("reports reviewed in a year", 60, "reports", "by the list of reviews"),
                                new Indicator("errors found after release", 5, "errors", "by their owners")))),
                List.of("Review within two days", "Keep one page for each definition"),
                List.of("Build reports to order"),
                List.of("No personal data in examples", "No figure without its source"),
                List.of("The first Monday: one report, read aloud"),
                "Whoever reviewed ten reports in a quarter may become co-organiser; so does the lead, or hands over.",
                new FourQuestions(
                        "For people whose figures others decide by.",
                        "A review that finds the wrong join before the plant manager does.",
                        "Reviews take twenty minutes, and each reviewer is reviewed in turn.",
                        "All members publish figures themselves and show their own queries."),
                Set.of(Format.QUESTIONS, Format.READING),
                new Governance(Leadership.ELECTED_CENTRES, Rewards.HONOURS_ONLY, Silence.LEARNERS),
                List.of(new StageRule(40, "Reviews are drawn by lot among those who know the subject.")));
    }
}
