package banyan.qa.usecase.demo;

import banyan.api.people.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * How readers judge. A few judge every week, some now and then, most seldom; each sees quality, has a severity of their own and
 * is wrong at times.
 */
final class Readers {

    private Readers() {}

    /** Some of the members, the keen ones far more often. */
    static List<PersonRef> some(List<PersonRef> members, int many, RandomGenerator random) {
        List<PersonRef> left = new ArrayList<>(members);
        List<PersonRef> chosen = new ArrayList<>();
        while (chosen.size() < many && !left.isEmpty()) {
            int all = left.stream().mapToInt(Readers::keenness).sum();
            int place = random.nextInt(all);
            int at = 0;
            while (place >= keenness(left.get(at))) {
                place -= keenness(left.get(at));
                at++;
            }
            chosen.add(left.remove(at));
        }
        return chosen;
    }

    private static int keenness(PersonRef person) {
        int character = Math.floorMod(person.hashCode() * 31, 100);
        return character < 6 ? 60 : character < 25 ? 12 : 1;
    }

    /** Between −0.7 and 0.7 of a mark, the same for all that one person judges. */
    private static double severity(PersonRef person) {
        return (Math.floorMod(person.hashCode() * 17, 141) - 70) / 100.0;
    }

    /**
     * Marks for an answer of this quality.
     *
     * @param reasoned whether it says why; that is the second thing most rubrics ask for
     */
    static List<Integer> marks(PersonRef rater, int quality, boolean reasoned, int criteria, RandomGenerator random) {
        double seen = quality - severity(rater) + 0.5 * random.nextGaussian();
        return IntStream.range(0, criteria)
                .mapToObj(i -> {
                    double mark = seen + 0.35 * random.nextGaussian() - (i == 1 && !reasoned ? 1 : 0);
                    return (int) Math.max(1, Math.min(5, Math.round(mark)));
                })
                .toList();
    }
}
