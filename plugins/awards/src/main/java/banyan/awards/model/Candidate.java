package banyan.awards.model;

import banyan.api.people.PersonRef;

/**
 * A work as it comes to the ranking.
 *
 * @param subject names it for ever, also where another module judged it
 * @param enough whether enough different people judged it
 * @param elsewhere judged by the members in the round
 */
public record Candidate(
        String subject,
        PersonRef author,
        Line line,
        String kind,
        String title,
        String address,
        Score score,
        boolean enough,
        boolean elsewhere) {

    public Ranking.Judged judged(boolean gone) {
        return new Ranking.Judged(subject, author, score.value(), enough, gone);
    }
}
