package banyan.awards.model;

/** Why a vote counts less. Each has its sentence under {@code awards.doubt.<name>}. */
public enum Doubt {
    NONE(Weighing.FULL),
    /** Two people judged each other, repeatedly, and higher than others did. */
    RECIPROCAL(Weighing.FULL / 2),
    /** Several people who joined a short while ago, at least half of all voters, lift one work. */
    NEWCOMERS(0);

    private final int weight;

    Doubt(int weight) {
        this.weight = weight;
    }

    /** Thousandths of a vote. */
    public int weight() {
        return weight;
    }
}
