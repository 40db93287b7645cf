-- One cycle a week that nobody has to push: each step once, each rating once, results that do not change.

create table week_round (
  id          uuid primary key,
  group_id    uuid        not null,
  week        varchar(8)  not null check (week ~ '^\d{4}-W\d{2}$'),
  phase       varchar(10) not null
              check (phase in ('COLLECT', 'PREPARE', 'OPEN', 'EVALUATE', 'CLOSED', 'DIGESTED', 'SKIPPED')),
  begun_at    timestamptz not null,
  since       timestamptz not null,
  prepare_at  timestamptz not null,
  open_at     timestamptz not null,
  evaluate_at timestamptz not null,
  close_at    timestamptz not null,
  due_at      timestamptz,
  criteria    text        not null check (length(criteria) <= 1000),
  questions   int         not null check (questions >= 0),
  answers     int         not null check (answers >= 0),
  answerers   int         not null check (answerers >= 0),
  raters      int         not null check (raters >= 0),
  scored      int         not null check (scored >= 0),
  mean_score  int         not null check (mean_score between 0 and 1000),
  solved      int         not null check (solved >= 0),
  digest      varchar(300) not null,
  constraint one_round_a_week unique (group_id, week),
  constraint phases_follow_each_other check (prepare_at <= open_at and open_at < evaluate_at and evaluate_at < close_at),
  constraint only_a_running_round_is_due check ((due_at is null) = (phase in ('CLOSED', 'DIGESTED', 'SKIPPED')))
);

create index week_round_due on week_round (due_at, group_id) where due_at is not null;
create index week_round_running on week_round (group_id, week) where due_at is not null;

-- The history of every transition. A step that happened stays; only who did it can be forgotten.
create table round_step (
  id         uuid primary key,
  round_id   uuid        not null references week_round on delete cascade,
  phase      varchar(10) not null,
  at         timestamptz not null,
  planned_at timestamptz not null,
  mover      varchar(10) not null check (mover in ('CLOCK', 'CATCH_UP', 'MODERATOR', 'FALLBACK', 'DIGEST')),
  person     uuid        not null,
  why        varchar(300) not null,
  constraint each_step_once unique (round_id, phase)
);

revoke update on round_step from ${app};
grant update (person) on round_step to ${app};

-- Which round a question belongs to. Its answers are hidden until opened_at.
create table round_entry (
  question_id uuid primary key references question on delete cascade,
  group_id    uuid        not null,
  week        varchar(8)  not null,
  taken_at    timestamptz not null,
  opened_at   timestamptz,
  carried     int         not null check (carried >= 0)
);

create index round_entry_by_week on round_entry (group_id, week, taken_at, question_id);

create table rating (
  id        uuid primary key,
  answer_id uuid        not null references answer on delete cascade,
  group_id  uuid        not null,
  week      varchar(8)  not null,
  rater     uuid        not null,
  marks     varchar(40) not null check (marks ~ '^[1-5](,[1-5]){0,9}$'),
  at        timestamptz not null
);

-- Erased people share one key; what they judged before stays counted where it was counted.
create unique index one_rating_a_person on rating (answer_id, rater) where rater <> '00000000-0000-0000-0000-000000000000';
create index rating_by_week on rating (group_id, week, answer_id, rater);
create index rating_by_rater on rating (rater, group_id, week);

-- What came out, with all that the formula looked at. It never changes; only its author can be forgotten.
create table verdict (
  answer_id    uuid primary key,
  question_id  uuid         not null,
  group_id     uuid         not null,
  week         varchar(8)   not null,
  author       uuid         not null,
  title        varchar(160) not null,
  place        int          not null check (place >= 1),
  score        int check (score between 0 and 1000),
  raters       int          not null check (raters >= 0),
  left_out     int          not null check (left_out >= 0),
  plain_mean   int          not null check (plain_mean between 0 and 1000),
  trimmed_mean int          not null check (trimmed_mean between 0 and 1000),
  trimmed      int          not null check (trimmed >= 0),
  round_mean   int          not null check (round_mean between 0 and 1000),
  criteria     varchar(80)  not null,
  best         boolean      not null
);

create index verdict_in_order on verdict (group_id, week, place, answer_id);
create index verdict_by_question on verdict (question_id, place, answer_id);
create index verdict_by_author on verdict (author);

revoke update on verdict from ${app};
grant update (author) on verdict to ${app};

create table round_settlement (
  id       uuid primary key,
  group_id uuid         not null,
  week     varchar(8)   not null,
  module   varchar(30)  not null,
  english  varchar(600) not null,
  chinese  varchar(600) not null,
  address  varchar(300) not null,
  at       timestamptz  not null
);

create index round_settlement_by_week on round_settlement (group_id, week, at, id);

create table round_pause (
  id       uuid primary key,
  group_id uuid         not null,
  week     varchar(8)   not null,
  why      varchar(200) not null check (why <> ''),
  by_whom  uuid         not null,
  at       timestamptz  not null,
  constraint one_pause_a_week unique (group_id, week)
);
