-- Files live beside the data they belong to, so that a backup is one thing; in chunks, so that none is ever whole in memory.
create table core.file (
  id          uuid primary key,
  grp         uuid not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  name        text not null check (length(name) between 1 and 255),
  type        text not null check (length(type) <= 150),
  bytes       bigint not null check (bytes > 0),
  sha256      text not null check (length(sha256) = 64),
  requires    text,
  subject     text check (length(subject) <= 300),
  place       integer,
  constraint attached_wholly_or_not_at_all check (
    (subject is null and requires is null and place is null) or
    (subject is not null and requires is not null and place is not null))
);
create index file_by_subject on core.file (grp, subject, place) where subject is not null;
create index file_unattached on core.file (uploaded_at) where subject is null;
create index file_by_uploader on core.file (uploaded_by);

create table core.file_chunk (
  file  uuid not null references core.file on delete cascade,
  no    integer not null check (no >= 0),
  bytes bytea not null check (length(bytes) between 1 and 262144),
  primary key (file, no)
);
-- Word, PDF and pictures are packed already; packing them again only costs time.
alter table core.file_chunk alter column bytes set storage external;
grant select, insert, delete on core.file, core.file_chunk to ${app};
grant update (requires, subject, place) on core.file to ${app};
