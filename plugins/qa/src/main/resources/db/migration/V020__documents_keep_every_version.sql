-- Who reads that something was edited wants to see what: nothing that was published disappears by a change.

alter table question add column kind varchar(12) not null default 'PROFESSIONAL'
  constraint a_question_is_of_a_known_kind check (kind in ('PROFESSIONAL', 'EMOTIONAL'));

create index question_by_kind on question (group_id, asked_at desc, id desc) where kind = 'EMOTIONAL';

create table question_version (
  question_id uuid         not null references question on delete cascade,
  version     int          not null check (version >= 0),
  title       varchar(160) not null,
  scene       text         not null,
  details     text         not null,
  request     text         not null,
  topics      text         not null,
  written_at  timestamptz  not null,
  primary key (question_id, version)
);

create table answer_version (
  answer_id  uuid        not null references answer on delete cascade,
  version    int         not null check (version >= 0),
  method     text        not null,
  reasoning  text        not null,
  written_at timestamptz not null,
  primary key (answer_id, version)
);

create table summary_version (
  question_id uuid        not null references question on delete cascade,
  version     int         not null check (version >= 1),
  words       text        not null check (length(words) <= 2000),
  written_by  uuid        not null,
  written_at  timestamptz not null,
  primary key (question_id, version)
);

-- The plugin adds versions and never rewrites them; only the name of an erased person may be taken out.
revoke update, delete on question_version, answer_version, summary_version from ${app};
grant update (written_by) on summary_version to ${app};

-- Nobody is told twice that one text names them.
create table mention (
  subject     uuid        not null,
  person      uuid        not null,
  question_id uuid        not null references question on delete cascade,
  told_at     timestamptz not null,
  primary key (subject, person)
);

create index mention_of_a_person on mention (person);
create index mention_in_a_question on mention (question_id);
