package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/** Credits a member for somebody they brought, once the newcomer has paid the entry fee. */
@Requires("funds.keep")
@Post("referrals")
public record CreditReferral(PersonRef referrer, PersonRef newcomer) implements Command<Booked> {}
