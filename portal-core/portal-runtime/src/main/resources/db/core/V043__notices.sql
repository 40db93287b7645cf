-- What waits for a person or happened to them, each read in their own language.
create table core.notice (
  id      uuid primary key,
  person  uuid not null,
  grp     uuid,
  owner   text not null,
  key     text not null check (length(key) <= 200),
  "values" jsonb not null check (jsonb_typeof("values") = 'array'),
  address text not null check (address like '/%' and address not like '//%' and length(address) <= 2000),
  at      timestamptz not null,
  read_at timestamptz
);
create index notice_by_person on core.notice (person, id desc);
create index notice_unread on core.notice (person) where read_at is null;
create index notice_by_age on core.notice (at);
grant select, insert, update, delete on core.notice to ${app};
