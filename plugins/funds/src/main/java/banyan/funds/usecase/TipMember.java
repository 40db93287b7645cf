package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.Size;

/** Gives another member something of one's own. */
@Requires("funds.tip")
@Post("tips")
public record TipMember(PersonRef to, Amount amount, @Size(max = 300) String evidence, @Size(max = 80) String key)
        implements Command<Booked> {}
