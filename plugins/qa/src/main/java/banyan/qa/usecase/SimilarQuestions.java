package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Questions that were asked before in nearly these words, most alike first. Asked while somebody types a title.
 *
 * @param q the words so far; below four characters nothing is found
 * @param except a question that is not looked for
 */
@Requires("qa.read")
@Get("similar")
public record SimilarQuestions(@Size(max = 200) String q, Optional<QuestionId> except)
        implements Query<List<SimilarQuestions.Row>> {

    /**
     * A question that is like it.
     *
     * @param note its state and answers in the viewer's language
     * @param likeness thousandths
     */
    public record Row(
            QuestionId question,
            String label,
            String address,
            String note,
            QuestionState state,
            int answers,
            int likeness) {}
}
