package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.rounds.Remark;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Takes a remark out of sight and says why; its author still sees it. */
@Requires("rounds.run")
@Put("remarks/{remark}/hidden")
public record HideRemark(UUID remark, @NotBlank @Size(max = Remark.WHY) String why) implements Command<Done> {}
