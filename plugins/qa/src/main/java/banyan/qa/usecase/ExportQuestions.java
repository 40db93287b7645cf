package banyan.qa.usecase;

import banyan.api.file.Download;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/**
 * The questions of a group as a table for other programs: CSV of RFC 4180 in UTF-8, newest first; what is beyond 16 million
 * characters is left out, and the last row says so. Cells that a
 * spreadsheet would take for a formula begin with an apostrophe. Answers are counted and not contained.
 */
@Requires("qa.read")
@Get("questions/export")
public record ExportQuestions() implements Query<Download> {}
