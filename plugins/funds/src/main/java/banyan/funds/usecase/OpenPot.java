package banyan.funds.usecase;

import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Brings into the books what the group had before: cash, under the pot for which it is meant. */
@Requires("funds.keep")
@Post("openings")
public record OpenPot(Pot pot, Amount amount, @Min(1) @Max(52) int weeks, @NotBlank @Size(max = 300) String why)
        implements Command<Booked> {}
