package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import banyan.moderation.model.Decision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Decides what a held week is paid. */
@Requires("moderation.settle")
@Put("settlements/{week}/decision")
public record DecidePay(Week week, Decision decision, @NotBlank @Size(max = 1000) String reason)
        implements Command<SettlementView> {}
