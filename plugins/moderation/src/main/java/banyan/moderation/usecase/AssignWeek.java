package banyan.moderation.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a week ahead to a member, whoever had it; both are told. */
@Requires("moderation.plan")
@Put("weeks/{week}/person")
public record AssignWeek(Week week, PersonRef person, @NotBlank @Size(max = 300) String why) implements Command<Done> {}
