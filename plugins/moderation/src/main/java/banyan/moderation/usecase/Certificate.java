package banyan.moderation.usecase;

import banyan.api.file.Download;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** The record of one's service as a PDF. */
@Requires("moderation.take-part")
@Get("record/certificate")
public record Certificate() implements Query<Download> {}
