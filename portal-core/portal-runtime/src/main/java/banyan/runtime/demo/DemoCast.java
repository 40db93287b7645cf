package banyan.runtime.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Who is in the demo enterprise, and when they are in which group. The same in every run: those who write stand in
 * {@code demo/people-*.tsv}, the quiet majority is made from {@code demo/trades.tsv} and {@code demo/names.tsv}.
 */
public final class DemoCast {

    public static final String FRONT_LINE = "front-line";
    public static final String CUSTOMER_VOICE = "customer-voice";
    public static final String NEW_LEADS = "new-leads";
    public static final String DATA_CRAFT = "data-craft";

    /** The evening before the first day. */
    public static final int FOUNDING = -1;

    /** Who helps a lead from the beginning. */
    private static final List<String> FOUNDERS = List.of(
            "moderator", "treasurer", "member", "chen.guodong", "lu.guoqing", "lead", "ji.hongyan", "nguyen.linh");

    private static final long SEED = 20_261_122;

    /** How many are in the group on the last day, and how many have left by then. */
    private record Size(int stay, int left) {}

    private static final Map<String, Size> SIZES = sizes();

    private static final List<String> COLLEAGUES = List.of(
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

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Names names = new Names(random);
    private final Trades trades = new Trades(names, random);
    private final Map<String, Actor> people = new LinkedHashMap<>();
    private final Map<String, List<Part>> parts = new LinkedHashMap<>();

    private DemoCast() {}

    private static Map<String, Size> sizes() {
        Map<String, Size> sizes = new LinkedHashMap<>();
        sizes.put(FRONT_LINE, new Size(500, 41));
        sizes.put(CUSTOMER_VOICE, new Size(84, 7));
        sizes.put(NEW_LEADS, new Size(62, 6));
        sizes.put(DATA_CRAFT, new Size(46, 3));
        return sizes;
    }

    public static DemoCast make() {
        DemoCast cast = new DemoCast();
        cast.known("people-known.tsv");
        SIZES.keySet().forEach(group -> cast.known("people-" + group + ".tsv"));
        cast.writers();
        SIZES.forEach(cast::fill);
        return cast;
    }

    /** Everyone, those with an account first. */
    public List<Actor> people() {
        return List.copyOf(people.values());
    }

    /** Who takes part in this group in the course of the year, in the order in which they come; its lead not. */
    public List<Part> of(String group) {
        return List.copyOf(parts.getOrDefault(group, List.of()));
    }

    /** Who leads the group from its first day. */
    public static String leadOf(String group) {
        return switch (group) {
            case CUSTOMER_VOICE -> "shi.wenting";
            case NEW_LEADS -> "nie.changhai";
            default -> "lead";
        };
    }

    private void known(String file) {
        for (String line : Lines.of(file)) {
            Actor actor = Actor.read(line);
            names.taken(actor);
            people.put(actor.login(), actor);
        }
    }

    /** Those who write are there from the first days on; half of them, and who helps the lead, from the founding. */
    private void writers() {
        for (String group : SIZES.keySet()) {
            List<String> first = new ArrayList<>(Lines.of("people-" + group + ".tsv").stream()
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList());
            first.addAll(guests(group));
            first.remove(leadOf(group));
            first.forEach(login -> join(group, login, FOUNDERS.contains(login) ? FOUNDING : firstDays(), Part.STAYS));
        }
    }

    private int firstDays() {
        return random.nextBoolean() ? FOUNDING : random.nextInt(5);
    }

    /** Who takes part although the group is not of their trade. */
    private static List<String> guests(String group) {
        List<String> logins = new ArrayList<>(List.of("member", "moderator", "treasurer"));
        switch (group) {
            case FRONT_LINE -> logins.addAll(COLLEAGUES);
            case CUSTOMER_VOICE ->
                logins.addAll(List.of("lead", "chen.guodong", "li.shuhui", "sun.haitao", "zhao.min", "tang.yaqin"));
            case NEW_LEADS -> logins.addAll(List.of("lead", "chen.guodong", "xu.lijuan", "li.shuhui", "han.dongsheng"));
            default -> logins.addAll(List.of("jiang.xuefei", "peng.zhigang", "ouyang.rui", "zhao.min", "sun.haitao"));
        }
        return logins;
    }

    private void fill(String group, Size size) {
        int missing = size.stay() - parts.getOrDefault(group, List.of()).size() - 1;
        for (int i = 0; i < missing; i++) {
            join(group, reader(group), joinDay(), Part.STAYS);
        }
        for (int i = 0; i < size.left(); i++) {
            int joins = random.nextInt(200);
            join(group, reader(group), joins, joins + 30 + random.nextInt(130));
        }
        parts.computeIfPresent(group, (g, all) -> all.stream()
                .sorted((a, b) -> Integer.compare(a.joins(), b.joins()))
                .toList());
    }

    /** A third comes in the first weeks, the others in a wave that slowly ends. */
    private int joinDay() {
        double share = random.nextDouble();
        return share < 0.3 ? random.nextInt(21) : (int) (21 + 335 * Math.pow(random.nextDouble(), 1.35));
    }

    /** Somebody who mostly reads. New leads come from the shop floor, where they stay members. */
    private String reader(String group) {
        if (group.equals(NEW_LEADS)) {
            List<String> there = parts.getOrDefault(group, List.of()).stream()
                    .map(Part::login)
                    .toList();
            List<String> able = parts.getOrDefault(FRONT_LINE, List.of()).stream()
                    .filter(part -> part.leaves() == Part.STAYS && !there.contains(part.login()))
                    .map(Part::login)
                    .filter(this::leadsSomebody)
                    .toList();
            return able.get(random.nextInt(able.size()));
        }
        Actor actor = trades.someone(group);
        people.put(actor.login(), actor);
        return actor.login();
    }

    private boolean leadsSomebody(String login) {
        Actor actor = people.get(login);
        return actor != null && actor.position().matches(".*(长|主管|工程师|员)");
    }

    private void join(String group, String login, int joins, int leaves) {
        parts.computeIfAbsent(group, g -> new ArrayList<>())
                .add(new Part(login, joins, leaves, names.any(group.equals(DATA_CRAFT) ? "wants-en" : "wants")));
    }
}
