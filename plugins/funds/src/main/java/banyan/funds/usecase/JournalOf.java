package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** The journal, newest first, 25 at a time: all of it, a month, or what moved a heading or a member's account. */
@Requires("funds.read")
@Get("entries")
public record JournalOf(
        Optional<@Size(max = 7) @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String> month,
        Optional<@Size(max = 30) String> heading,
        Optional<PersonRef> person,
        Optional<@Size(max = 60) String> after)
        implements Query<Slice<EntryRow>> {}
