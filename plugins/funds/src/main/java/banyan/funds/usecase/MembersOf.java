package banyan.funds.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** Members with what they pay and what they get (M165), 50 at a time; or those in arrears, the longest first. */
@Requires("funds.read")
@Get("members")
public record MembersOf(Optional<Boolean> inArrears, Optional<@Min(0) @Max(100_000) Integer> from)
        implements Query<Slice<MemberRow>> {}
