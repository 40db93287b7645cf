package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Handle;
import banyan.qa.model.QuestionId;
import java.util.List;

/** The groups to which a question can be moved by the viewer. */
@Requires("qa.moderate")
@Get("questions/{question}/move-targets")
public record MoveTargets(QuestionId question) implements Query<List<MoveTargets.Target>> {

    /** A group by the name that members know. */
    public record Target(Handle handle, String name) {}
}
