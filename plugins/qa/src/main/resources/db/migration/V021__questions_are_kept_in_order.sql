-- What others do so that questions can be found, belong here and end: summaries, flags, moves, links, and what came of it.

create table question_upkeep (
  question_id     uuid        primary key references question on delete cascade,
  summary         text        not null check (length(summary) <= 2000),
  summary_version int         not null check (summary_version >= 0),
  summary_by      uuid        not null,
  summary_at      timestamptz,
  nudge           text        not null check (length(nudge) <= 500),
  nudged_at       timestamptz,
  linked          boolean     not null,
  moved           boolean     not null,
  flags           int         not null check (flags >= 0),
  outcome         varchar(8)  not null check (outcome in ('', 'WORKED', 'PARTLY', 'FAILED')),
  outcome_words   text        not null check (length(outcome_words) <= 1000),
  outcome_at      timestamptz,
  outcome_asked_at timestamptz,
  version         int         not null,
  constraint an_outcome_says_when check ((outcome = '') = (outcome_at is null))
);

create index upkeep_by_outcome on question_upkeep (question_id) where outcome <> '';

-- A question was asked before, or grew out of an answer to another one.
create table question_link (
  question_id uuid        not null references question on delete cascade,
  kind        varchar(9)  not null check (kind in ('DUPLICATE', 'SPLIT')),
  target_id   uuid        not null references question on delete cascade,
  made_at     timestamptz not null,
  primary key (question_id, kind),
  constraint no_question_is_linked_to_itself check (question_id <> target_id)
);

create index question_link_back on question_link (target_id, made_at);

create table question_flag (
  id          uuid         primary key,
  question_id uuid         not null references question on delete cascade,
  flagged_by  uuid         not null,
  reason      varchar(500) not null check (reason <> ''),
  flagged_at  timestamptz  not null,
  decision    varchar(9)   not null check (decision in ('', 'KEPT', 'NUDGED', 'MOVED', 'SPLIT', 'DUPLICATE', 'CLOSED')),
  decided_by  uuid         not null,
  decided_at  timestamptz,
  constraint a_decision_says_when check ((decision = '') = (decided_at is null))
);

create unique index one_open_flag_a_person on question_flag (question_id, flagged_by) where decision = '';
create index question_flag_in_order on question_flag (question_id, flagged_at);
create index question_flag_by_person on question_flag (flagged_by);

-- The old address of a question that went to another group still leads to it.
create table question_move (
  question_id uuid        not null references question on delete cascade,
  from_group  uuid        not null,
  to_group    uuid        not null,
  moved_by    uuid        not null,
  moved_at    timestamptz not null,
  primary key (question_id, moved_at)
);

revoke update, delete on question_move from ${app};
grant update (moved_by) on question_move to ${app};

create index question_solved_when on question (group_id, solved_at) where state = 'SOLVED';
