package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Says where the group pays one's money to; an empty account takes it back. */
@Requires("funds.read")
@Put("payout-account")
public record SetPayoutAccount(
        @Size(max = 70) String holder,
        @Secret @Size(max = 34) @Pattern(regexp = "[A-Za-z0-9 ]*") String account,
        @Size(max = 11) @Pattern(regexp = "([A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?)?") String bic)
        implements Command<Done> {}
