-- Work is discussed where it stands; small talk has its own place; "it helped" is said once.

create table remark (
  id          uuid primary key,
  group_id    uuid          not null,
  question_id uuid          not null references question on delete cascade,
  answer_id   uuid          not null,
  author      uuid          not null,
  body        varchar(2000) not null check (body <> ''),
  at          timestamptz   not null,
  hidden_at   timestamptz,
  hidden_by   uuid          not null,
  hidden_why  varchar(300)  not null,
  constraint a_hidden_remark_says_why check ((hidden_at is null) = (hidden_why = ''))
);

create index remark_in_order on remark (question_id, at, id);
create index remark_by_author on remark (author);

create table small_talk (
  id         uuid primary key,
  group_id   uuid         not null,
  author     uuid         not null,
  body       varchar(500) not null check (body <> ''),
  at         timestamptz  not null,
  hidden_at  timestamptz,
  hidden_by  uuid         not null,
  hidden_why varchar(300) not null,
  constraint hidden_talk_says_why check ((hidden_at is null) = (hidden_why = ''))
);

create index small_talk_newest on small_talk (group_id, at desc, id desc);
create index small_talk_by_author on small_talk (author);

create table helped (
  id          uuid primary key,
  answer_id   uuid        not null references answer on delete cascade,
  question_id uuid        not null,
  group_id    uuid        not null,
  person      uuid        not null,
  at          timestamptz not null
);

create unique index helped_once on helped (answer_id, person) where person <> '00000000-0000-0000-0000-000000000000';
create index helped_by_question on helped (question_id, answer_id);
create index helped_by_person on helped (person);

-- How much a question is worth reading again, by a published rule; kept in step with what it counts.
create table worth (
  question_id uuid primary key references question on delete cascade,
  group_id    uuid not null,
  points      int  not null check (points >= 0)
);

create index worth_in_order on worth (group_id, points desc, question_id desc);
