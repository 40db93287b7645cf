package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Asks for a payment from a pot, to a member or to somebody outside. */
@Requires("funds.ask")
@Post("requests")
public record AskPayment(
        Pot pot,
        Amount amount,
        Optional<PersonRef> payee,
        @Size(max = 70) String payeeName,
        @Size(max = 34) @Pattern(regexp = "[A-Za-z0-9 ]*") String payeeAccount,
        @NotBlank @Size(max = 300) String purpose,
        @Size(max = 300) String evidence)
        implements Command<RequestId> {}
