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

/** The charters of the two demo groups that are about cases with customers and about growing into a role. */
final class DemoMoreCharters {

    private DemoMoreCharters() {}

    /** Peer cases: honours and money, elected centres, silent members learn. */
    static CharterText customerVoice() {
        return new CharterText(
                "每天跟客户说话的人：销售、报价、跟单、售后、客诉、备件，和愿意到客户现场听一听的工程师。",
                "同一个客户，销售说一套，售后说一套，客诉又是一套。把案例摊在一张桌上，客户只需要说一遍。",
                "让每一次难缠的客户现场，变成下一个同事三天里能用上的案例。",
                "客户遇到问题先打电话给我们，因为知道会有人接着往下做。",
                Optional.of(2027),
                List.of("先说客户原话", "对事，不贴标签", "能算的账算给人看", "承诺过的写下来"),
                "同行案例：把客户现场的真事写清楚，由做过同类客户的同事给出下一步，供下次直接照用。",
                List.of("客诉、报价、交付、现场服务的真实案例", "怎么说、怎么写、怎么跟"),
                List.of("客户名单和价格本身", "某个同事的对错"),
                List.of(
                        new Goal(
                                "案例有人接着用",
                                List.of(
                                        new Indicator("一年里写清楚的案例", 80, "个", "有场景、有原话、有结果"),
                                        new Indicator("半年内被别人用过", 40, "%", "由用的人回报"))),
                        new Goal("客户少说一遍", List.of(new Indicator("重复客诉", 12, "件", "同一客户同一原因，一年")))),
                List.of("案例写客户原话和时间", "每月一次分享会，讲一个没谈成的"),
                List.of("不在这里抢单", "不替产线认责"),
                List.of("不写客户名称，用行业和规模代替", "不转发客户的文件"),
                List.of("每月最后一个周四中午，一个案例，四十分钟"),
                "被同事用上的案例半年满五个，可以被推选为专题节点；节点一年一选。",
                new FourQuestions("为明天要去见一个难说话的客户的人。", "一个做过的同事，和他当时说的那几句话。", "案例一周一轮，分享会一月一次，节点轮着当。", "写案例的人自己在现场站过。"),
                Set.of(Format.QUESTIONS, Format.SHARING_SESSIONS, Format.READING),
                new Governance(Leadership.ELECTED_CENTRES, Rewards.HONOURS_ONLY, Silence.LEARNERS),
                List.of(new StageRule(50, "每个专题选一名节点，案例先过节点的眼。")));
    }

    /** Growth: feelings are work here too; honours only. */
    static CharterText newLeads() {
        return new CharterText(
                "当班长、组长、主管不到三年的人，和几位当了十几年、愿意说说自己摔过哪些跤的人。",
                "从自己干到带人干，没有人教。一个人回家想睡不着，不如说给走过的人听。",
                "让每个新带班的人，在第一年里有人听、有人给办法、有人陪着试一次。",
                "从这里出去的班长，班里没有人因为班长而走。",
                Optional.of(2029),
                List.of("说自己的事", "先听完", "不急着给建议", "在这里说的留在这里"),
                "新带班的人之间说真话、给办法：带人、开口、扛压力，心里的事也算事。",
                List.of("带人、排班、谈话、冲突", "压力、委屈、家里和班上怎么摆"),
                List.of("具体某个人的绩效和工资", "人事决定"),
                List.of(
                        new Goal("第一年站得住", List.of(new Indicator("入群一年仍在带班的人", 90, "%", "由本人在周年时回报"))),
                        new Goal("说得出口", List.of(new Indicator("一年里写过自己的事的人", 40, "人", "至少一个问题")))),
                List.of("每个问题至少有一个走过的人回", "每季度结一次师徒"),
                List.of("不评价别人的上级", "不当裁判"),
                List.of("不截图外传", "不拿别人的难处开玩笑"),
                List.of("新班长上任满一百天，大家各写一句话给他"),
                "陪两名新人走完第一年的人，成为引路人；主导者每年换一次，由引路人推举。",
                new FourQuestions(
                        "为刚开始带班、晚上会想白天那句话说重了没有的人。",
                        "一个走过的人，和一个明天就能试的小办法。",
                        "问题一周一轮，师徒一季一结，老班长退休前带出下一个。",
                        "引路人都从操作工做起，每个人都写下过自己搞砸的一次。"),
                Set.of(Format.QUESTIONS, Format.MENTORING, Format.EVENTS),
                new Governance(Leadership.STRONG_LEAD, Rewards.HONOURS_ONLY, Silence.LEARNERS),
                List.of(new StageRule(40, "每位引路人最多同时陪三个人。")));
    }
}
