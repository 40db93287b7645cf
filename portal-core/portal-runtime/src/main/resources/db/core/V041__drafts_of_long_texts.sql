-- What a person was typing must outlive a closed browser, an upgrade and a lost session.
create table core.draft (
  person uuid not null,
  key    text not null check (length(key) between 1 and 200),
  fields jsonb not null check (jsonb_typeof(fields) = 'object' and pg_column_size(fields) <= 400000),
  at     timestamptz not null,
  primary key (person, key)
);
create index draft_by_age on core.draft (person, at);
grant select, insert, update, delete on core.draft to ${app};
