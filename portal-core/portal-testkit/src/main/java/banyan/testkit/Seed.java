package banyan.testkit;

import java.util.Random;

/** A random test prints its seed; {@code -Dbanyan.seed=…} runs that seed again. */
public final class Seed {

    private Seed() {}

    public static Random random(String test) {
        long seed = Long.getLong("banyan.seed", System.nanoTime());
        System.err.println(test + ": seed " + seed + " (run it again with -Dbanyan.seed=" + seed + ")");
        return new Random(seed);
    }
}
