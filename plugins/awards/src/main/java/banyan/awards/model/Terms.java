package banyan.awards.model;

/**
 * By which terms an evaluation is held. They stand from its beginning: changed settings count for the next one.
 *
 * @param reviewsEach how many are asked for each work, where reviewers are drawn
 * @param leastVoters distinct voters without whom there is no score
 * @param leastScore thousandths below which there is no award
 * @param prizePercent of a contest: its part of the week's pot with which it is paid; 0 in a weekly evaluation
 */
public record Terms(
        Judges judges,
        int reviewsEach,
        int leastVoters,
        int leastScore,
        int places,
        int prizePercent,
        Material material,
        boolean blind,
        Rubric rubric) {

    /**
     * How much of the week's budget is awarded, and to whom.
     *
     * @param percent of the budget; 0 makes awards a matter of honour
     * @param organiserPercent of that, to those who organise
     * @param mostToOne percent of that which one person gets at most
     */
    public record Material(int percent, int organiserPercent, int mostToOne) {}

    /** So many that a small group can reach: everyone but the author, where that is fewer. */
    public int leastVotersAmong(int judges) {
        return Math.max(1, Math.min(leastVoters, judges - 1));
    }
}
