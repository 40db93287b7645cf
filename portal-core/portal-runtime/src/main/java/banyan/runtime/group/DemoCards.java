package banyan.runtime.group;

import banyan.runtime.demo.DemoContext;
import banyan.runtime.member.Card;
import banyan.runtime.member.ChangeMyCard;
import java.util.List;
import java.util.Map;

/** The introduction cards of the demo's people. */
final class DemoCards {

    private DemoCards() {}

    static void make(DemoContext demo) {
        card(demo, "lead", "工艺总工", "注塑", "从机台操作做起，带过三个车间，二十一年。", "换线", "缩水率、模温", "工业史");
        card(demo, "moderator", "生产主管", "涂装", "调漆工出身，管过夜班。", "涂胶、排班", "节拍平衡", "长跑");
        card(demo, "member", "质量工程师", "精密件", "学材料，做过两年供应商质量。", "测量系统分析", "视觉检测误判", "摄影");
        card(demo, "newcomer", "储备干部", "总装", "入职半年，轮岗到总装线。", "做表格", "看懂图纸", "篮球");
        card(demo, "treasurer", "成本会计", "财务", "在工厂记了十二年成本账。", "标准成本", "报废怎么分摊", "书法");
        card(demo, "chen.guodong", "设备经理", "设备", "机修工到设备经理，十八年。", "预防性维护、液压", "备件寿命", "钓鱼");
        card(demo, "li.shuhui", "检验班长", "检验", "做过进料、过程和出货检验。", "抽样方案", "外观标准统一", "烘焙");
        card(demo, "wang.jianping", "模具师傅", "模具", "修模三十年，带出九个徒弟。", "流道、排气", "热流道漏胶", "象棋");
        card(demo, "zhao.min", "计划员", "计划", "从仓库转到计划。", "排产", "插单怎么办", "旅行");
        card(demo, "sun.haitao", "自动化工程师", "自动化", "做机器人集成八年。", "机器人示教、PLC", "老设备联网", "无线电");
    }

    private static void card(
            DemoContext demo,
            String login,
            String position,
            String industry,
            String path,
            String strengths,
            String needs,
            String interest) {
        if (demo.find(login).isPresent()) {
            demo.run(
                    login,
                    new ChangeMyCard(new Card(
                            position,
                            industry,
                            path,
                            List.of(strengths.split("、")),
                            List.of(needs.split("、")),
                            List.of(interest),
                            Map.of(),
                            0)));
        }
    }
}
