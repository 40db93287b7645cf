package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.moderation.model.Consent;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Says whether one wants to be asked, and one's own quiet hours.
 *
 * @param quietFrom the group's hours where it is empty
 */
@Requires("moderation.take-part")
@Put("willing")
public record SetWilling(Consent consent, Optional<LocalTime> quietFrom, Optional<LocalTime> quietUntil)
        implements Command<Done> {}
