package banyan.runtime.group;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** What a group still lacks before it can open. */
@Requires("groups.govern")
@Get("checklist")
public record ChecklistOf() implements Query<LaunchChecklist> {}
