package banyan.moderation.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** One's own weeks on duty and what they were worth. */
@Requires("moderation.read")
@Get("record")
public record ServiceRecord() implements Query<RecordView> {}
