package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Revenue came in; creators share it by their credits (M193). */
@Requires("funds.keep")
@Post("revenues")
public record ShareRevenue(
        Amount amount, @NotBlank @Size(max = 300) String why, @NotEmpty @Size(max = 500) List<@Valid Credit> credits)
        implements Command<Booked> {

    /** How much somebody contributed; only the proportion counts. */
    public record Credit(PersonRef person, @Min(0) @Max(1_000_000) long weight) {}
}
