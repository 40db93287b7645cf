package banyan.moderation.usecase;

import banyan.api.file.Download;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** The weeks on duty as a calendar file. */
@Requires("moderation.read")
@Get("calendar")
public record DutyCalendar() implements Query<Download> {}
