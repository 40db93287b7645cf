package banyan.qa.usecase.rounds;

import banyan.api.people.PersonCard;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import java.util.List;
import java.util.Optional;

/**
 * A place and why: every figure that the formula looked at. Scores are thousandths of the highest that the rubric allows.
 *
 * @param of how many answers were judged in the round
 * @param score empty where too few people counted
 * @param leftOut ratings that did not count
 * @param plain the mean as it was given
 * @param trimmed the mean without the extremes, mild and severe raters brought together
 * @param cut how many extremes were left out
 * @param round the mean of the round
 * @param criteria the mean of each criterion, in thousandths of a mark: 4 600 is 4.6
 * @param words the criteria
 */
public record Explained(
        AnswerId answer,
        QuestionId question,
        String title,
        PersonCard author,
        int place,
        int of,
        Optional<Integer> score,
        int raters,
        int leftOut,
        int plain,
        int trimmed,
        int cut,
        int round,
        List<Integer> criteria,
        List<String> words,
        boolean best) {

    public Explained {
        criteria = List.copyOf(criteria);
        words = List.copyOf(words);
    }
}
