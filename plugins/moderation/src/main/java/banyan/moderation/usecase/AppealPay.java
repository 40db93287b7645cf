package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says why the week was worth more; a person decides. */
@Requires("moderation.take-part")
@Post("settlements/{week}/appeal")
public record AppealPay(Week week, @NotBlank @Size(max = 2000) String words) implements Command<Done> {}
