package banyan.bench;

import java.util.Random;

/**
 * Words for the benchmark of search: made from a seed, spread as words of a language are (Zipf), and never shown to anybody as
 * if people had written them.
 */
final class Entries {

    private static final int WORDS = 8_000;

    private static final String[] SYLLABLES =
            "模具注塑成型设备产线质量检验工艺参数温度压力时间速度夹具定位公差表面缺陷气泡缩水飞边翘曲应力材料供应商来料批次换型停机保养轴承电机传感器焊接涂装装配包装仓库物流看板节拍平衡改善提案培训师傅新人班组夜班交接记录数据分析报表系统流程审批客户投诉返工报废成本预算安全环保能耗水电气路油压真空密封螺栓扭矩校准量具图纸版本变更试产爬坡良率产能排程计划采购交期库存盘点条码追溯标准作业指导书"
                    .split("(?<=.)");

    private final Random random;
    private final String[] words = new String[WORDS];

    Entries(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            int length = random.nextInt(10) < 7 ? 2 : 3;
            StringBuilder word = new StringBuilder();
            for (int c = 0; c < length; c++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words[i] = word.toString();
        }
    }

    /** The word of a rank; rank 0 stands most often. */
    String word(int rank) {
        return words[rank];
    }

    private String any() {
        // Zipf with exponent 1: the logarithm of the rank is uniform.
        return words[(int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1)];
    }

    String title() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 10 + random.nextInt(10)) {
            text.append(any());
        }
        return text.append(random.nextBoolean() ? "怎么办？" : "如何处理").toString();
    }

    String body() {
        StringBuilder text = new StringBuilder();
        int length = 120 + random.nextInt(360);
        while (text.length() < length) {
            text.append(any()).append(random.nextInt(5) == 0 ? "，" : random.nextInt(9) == 0 ? "。" : "");
        }
        return text.toString();
    }
}
