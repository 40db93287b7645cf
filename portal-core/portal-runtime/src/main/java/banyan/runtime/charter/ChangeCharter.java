package banyan.runtime.charter;

import banyan.api.usecase.Command;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Writes the next version of the charter; members are asked to accept it.
 *
 * @param base the version on which the change was made, 0 for the first; another one in force is a conflict
 * @param note what changed, for the members
 */
@Requires("charter.change")
@Put("")
public record ChangeCharter(@Min(0) int base, @NotNull @Valid CharterText text, @NotNull @Size(max = 300) String note)
        implements Command<ChangeCharter.Written> {

    /** The version that is in force now. */
    public record Written(int version) {}
}
