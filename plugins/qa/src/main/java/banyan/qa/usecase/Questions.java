package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.qa.model.Topic;
import banyan.qa.store.Order;
import banyan.qa.store.Show;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * The questions of a group, 25 at a time.
 *
 * @param show all, unless it says otherwise
 * @param words a part of the title, in any case
 * @param order newest first, unless it says otherwise
 * @param after the cursor of the part before
 */
@Requires("qa.read")
@Get("questions")
public record Questions(
        Optional<Show> show,
        Optional<Topic> topic,
        Optional<@Size(max = 100) String> words,
        Optional<Order> order,
        Optional<@Size(max = 60) String> after)
        implements Query<Slice<QuestionRow>> {}
