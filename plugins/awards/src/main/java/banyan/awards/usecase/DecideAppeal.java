package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.awards.model.Appeal;
import banyan.awards.model.AppealId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Decides an appeal, with the reason that the person reads. */
@Requires("awards.decide")
@Put("appeals/{appeal}")
public record DecideAppeal(AppealId appeal, boolean uphold, @NotBlank @Size(max = Appeal.TEXT) String why)
        implements Command<Done> {}
