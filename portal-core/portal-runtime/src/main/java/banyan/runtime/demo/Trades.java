package banyan.runtime.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Makes people of a trade, with a card that fits it. */
final class Trades {

    private record Trade(
            String name,
            String group,
            int weight,
            List<String> positions,
            List<String> strengths,
            List<String> needs,
            List<String> from,
            List<String> now) {

        static Trade read(String line) {
            String[] cells = line.split("\t");
            return new Trade(
                    cells[0],
                    cells[1],
                    Integer.parseInt(cells[2]),
                    Actor.list(cells[3]),
                    Actor.list(cells[4]),
                    Actor.list(cells[5]),
                    List.of(cells[6].split("\\|")),
                    List.of(cells[7].split("\\|")));
        }
    }

    private final List<Trade> trades =
            Lines.of("trades.tsv").stream().map(Trade::read).toList();
    private final Names names;
    private final SplittableRandom random;

    Trades(Names names, SplittableRandom random) {
        this.names = names;
        this.random = random;
    }

    /** Somebody new of a trade that this group is for. */
    Actor someone(String group) {
        Trade trade = tradeOf(group);
        int years = 1 + (int) (27 * Math.pow(random.nextDouble(), 1.5));
        Names.Name name = names.next(years > 18 ? "older" : years > 7 ? "middle" : "younger");
        boolean english = group.equals(DemoCast.DATA_CRAFT);
        return new Actor(
                name.login(),
                english ? inLatin(name) : name.written(),
                position(trade, years),
                trade.name(),
                any(trade.from()) + (english ? ", " : "，") + filled(any(trade.now()), years) + (english ? "." : "。"),
                some(trade.strengths(), 2 + random.nextInt(2)),
                some(trade.needs(), 1 + random.nextInt(2)),
                english ? List.of(names.any("interests-en")) : some(interests(), 1 + random.nextInt(2)));
    }

    /** Nobody leads others in the first years. */
    private String position(Trade trade, int years) {
        String one = any(trade.positions());
        while (years < 4 && one.endsWith("长")) {
            one = any(trade.positions());
        }
        return one;
    }

    /** As the login: family name first, each part with a capital. */
    private static String inLatin(Names.Name name) {
        String[] parts = name.login().split("\\.");
        return capital(parts[0]) + " " + capital(parts[1]);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private List<String> interests() {
        return List.of(names.any("interests"), names.any("interests"), names.any("interests")).stream()
                .distinct()
                .toList();
    }

    private Trade tradeOf(String group) {
        List<Trade> fitting =
                trades.stream().filter(trade -> trade.group().equals(group)).toList();
        int place = random.nextInt(fitting.stream().mapToInt(Trade::weight).sum());
        for (Trade trade : fitting) {
            place -= trade.weight();
            if (place < 0) {
                return trade;
            }
        }
        throw new IllegalStateException("No trade is for " + group);
    }

    private String filled(String text, int years) {
        return text.replace("{y}", Integer.toString(years))
                .replace("{p}", names.any("plants"))
                .replace("{r}", names.any("regions"))
                .replace("{d}", Integer.toString(1 + random.nextInt(7)))
                .replace("{k}", Integer.toString(2 + random.nextInt(Math.min(9, years + 2))))
                .replace("{n}", Integer.toString(4 + random.nextInt(150)))
                .replace("{m}", Integer.toString(20 + 10 * random.nextInt(25)));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of, int many) {
        List<String> mixed = new ArrayList<>(of);
        Collections.shuffle(mixed, new Random(random.nextLong()));
        return List.copyOf(mixed.subList(0, Math.min(many, mixed.size())));
    }
}
