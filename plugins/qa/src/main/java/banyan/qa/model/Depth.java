package banyan.qa.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How far an answer takes the one who asked. It asks and never blocks: half an answer is a start.
 *
 * <p>An answer carries far when it says what to do step by step, on which evidence, where it stops working, what it costs, and
 * how one sees that it worked. The check looks for the words with which people say these things, in Chinese and in English; it
 * judges nothing else.
 */
public record Depth(List<Point> points) {

    /** What an answer may say. */
    public enum Part {
        STEPS,
        EVIDENCE,
        LIMITS,
        COST,
        VERIFY
    }

    /** One of them, and whether it was found. */
    public record Point(Part part, boolean good) {}

    private static final int ENOUGH_FIGURES = 2;

    private static final Pattern STEP = Pattern.compile(
            "(?m)^\\s*(?:[0-9]{1,2}[.)、）]|[-*+]\\s|第[一二三四五六七八九十0-9]+步|[一二三四五六七八九]、|step\\s+[0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDER =
            Pattern.compile("先[^。；\\n]{1,60}(?:再|然后|后)|first[^.\\n]{1,120}then", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURE = Pattern.compile("[0-9０-９]+(?:[.,][0-9０-９]+)*");

    private static final Pattern SOURCE = Pattern.compile(
            "量过|测过|实测|测得|数据|记录显示|对比|做过|试过|见过|我们(?:厂|车间|线|部门)|案例|标准|手册|measured|we saw|data|tested|in our case|according to|manual",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LIMIT = Pattern.compile(
            "除非|前提|不适用|不适合|只适用|仅适用|只对|仅对|例外|注意|风险|局限|如果不|万一|不能用|别用在|超过[^。\\n]{0,20}(?:就|则|要)|unless|only if|does not work|not for|limit|risk|caveat|careful|beyond",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PRICE = Pattern.compile(
            "成本|费用|花费|预算|工时|人工|停机|停线|耗时|[0-9一二三两半]\\s*(?:元|块钱|万元|小时|分钟|天|个人|人天|人日)|cost|budget|hours?\\b|days?\\b|minutes?\\b|downtime|per piece|[$€¥£]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PROOF = Pattern.compile(
            "验证|确认(?:有效|效果)|复测|再测|对照|观察[^。\\n]{0,20}(?:天|周|班|次)|跟踪|看看?(?:曲线|数据|趋势)|降到|回到|低于|高于|有没有效|verify|check that|measure again|compare|you will see|track|confirm|watch",
            Pattern.CASE_INSENSITIVE);

    public Depth {
        points = List.copyOf(points);
    }

    public static Depth of(String method, String reasoning) {
        String all = method + "\n" + reasoning;
        return new Depth(List.of(
                new Point(
                        Part.STEPS,
                        count(STEP, method) >= 2 || ORDER.matcher(method).find()),
                new Point(
                        Part.EVIDENCE,
                        count(FIGURE, all) >= ENOUGH_FIGURES
                                        && SOURCE.matcher(all).find()
                                || SOURCE.matcher(reasoning).find()),
                new Point(Part.LIMITS, LIMIT.matcher(all).find()),
                new Point(Part.COST, PRICE.matcher(all).find()),
                new Point(Part.VERIFY, PROOF.matcher(all).find())));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().limit(ENOUGH_FIGURES).count();
    }

    public int done() {
        return (int) points.stream().filter(Point::good).count();
    }

    public int outOf() {
        return points.size();
    }
}
