-- Members ask, others answer, the asker marks the best answer.

create table question (
  id              uuid primary key,
  group_id        uuid        not null,
  asker           uuid        not null,
  title           varchar(160) not null check (title <> ''),
  scene           text        not null check (length(scene) <= 2000),
  details         text        not null check (length(details) <= 8000),
  request         text        not null check (length(request) <= 1000),
  state           varchar(10) not null check (state in ('OPEN', 'SOLVED', 'CLOSED', 'WITHDRAWN')),
  answers         int         not null check (answers >= 0),
  version         int         not null,
  asked_at        timestamptz not null,
  active_at       timestamptz not null,
  edited_at       timestamptz,
  first_answer_at timestamptz,
  solved_at       timestamptz,
  reminded_at     timestamptz,
  constraint a_solved_question_says_since_when check (state <> 'SOLVED' or solved_at is not null),
  constraint an_open_question_is_not_solved check (state <> 'OPEN' or solved_at is null)
);

create index question_newest     on question (group_id, asked_at desc, id desc);
create index question_active     on question (group_id, active_at desc, id desc);
create index question_by_state   on question (group_id, state, asked_at desc, id desc);
create index question_by_asker   on question (asker, asked_at desc, id desc);
create index question_undecided  on question (group_id, first_answer_at) where state = 'OPEN' and reminded_at is null;

create table question_topic (
  question_id uuid        not null references question on delete cascade,
  topic       varchar(30) not null check (topic <> ''),
  primary key (question_id, topic)
);

create index question_topic_by_topic on question_topic (topic, question_id);

create table answer (
  id          uuid primary key,
  question_id uuid        not null references question on delete cascade,
  author      uuid        not null,
  method      text        not null check (method <> '' and length(method) <= 8000),
  reasoning   text        not null check (length(reasoning) <= 4000),
  best        boolean     not null,
  version     int         not null,
  given_at    timestamptz not null,
  edited_at   timestamptz
);

create unique index one_best_answer_a_question on answer (question_id) where best;
create index answer_in_order  on answer (question_id, best desc, given_at, id);
create index answer_by_author on answer (author, question_id);
