-- What the doctor was asked and found. One at a time: who asks meanwhile gets the report of the one that runs.
create table core.examination (
  id       uuid primary key,
  language text not null check (length(language) between 1 and 20),
  asked_at timestamptz not null,
  ended_at timestamptz check (ended_at >= asked_at),
  checks   integer not null default 0 check (checks >= 0),
  done     integer not null default 0 check (done between 0 and checks)
);
create unique index one_examination_at_a_time on core.examination ((true)) where ended_at is null;
create index examination_by_time on core.examination (asked_at desc);

create table core.examination_line (
  examination uuid not null references core.examination on delete cascade,
  place       integer not null,
  check_name  text not null,
  good        boolean not null,
  sentence    text not null,
  primary key (examination, place)
);
grant select, insert, update, delete on core.examination, core.examination_line to ${app};
