-- What was said of one work: the unique index leaves out reviewers who were erased, and so cannot answer it. A work that is
-- removed takes its reviews along by the same index.
create index review_of_work on review (entry_id, id);
