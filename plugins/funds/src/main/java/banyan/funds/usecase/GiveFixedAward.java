package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Credits a member a fixed award from the fund (M150). */
@Requires("funds.keep")
@Post("fixed-awards")
public record GiveFixedAward(
        PersonRef person, Amount amount, @NotBlank @Size(max = 300) String why, @Size(max = 300) String evidence)
        implements Command<Booked> {}
