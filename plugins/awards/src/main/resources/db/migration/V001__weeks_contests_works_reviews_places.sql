-- A week is evaluated and settled once; nobody judges their own work or one work twice; every place keeps what led to it.

create table evaluation (
  id            uuid primary key,
  group_id      uuid          not null,
  week          varchar(8)    not null,
  title         varchar(120)  not null,
  about         varchar(4000) not null,
  opened_by     uuid          not null,
  state         varchar(10)   not null check (state in ('COLLECT', 'JUDGE', 'SETTLED', 'SKIPPED', 'CANCELLED')),
  judges        varchar(10)   not null,
  reviews_each  int           not null,
  least_voters  int           not null,
  least_score   int           not null,
  places        int           not null,
  prize_percent int           not null check (prize_percent between 0 and 100),
  material_percent  int       not null check (material_percent between 0 and 100),
  organiser_percent int       not null check (organiser_percent between 0 and 100),
  most_to_one       int       not null check (most_to_one between 0 and 100),
  blind         boolean       not null,
  rubric        varchar(400)  not null check (rubric <> ''),
  collect_until timestamptz   not null,
  judge_until   timestamptz   not null,
  settled_at    timestamptz,
  payment       varchar(10)   not null,
  refusal       varchar(60)   not null,
  unit          varchar(6)    not null,
  budget_minor  bigint        not null check (budget_minor >= 0),
  pot_minor     bigint        not null check (pot_minor >= 0),
  paid_minor    bigint        not null,
  voucher       bigint        not null,
  receipt       varchar(300)  not null,
  paid_with     uuid          not null,
  constraint a_contest_has_a_title      check (week <> '' or title <> ''),
  constraint the_end_says_when          check ((state in ('COLLECT', 'JUDGE')) = (settled_at is null)),
  constraint no_more_than_the_budget    check (paid_minor between 0 and budget_minor)
);

create unique index one_evaluation_a_week on evaluation (group_id, week) where week <> '';
create index evaluation_contests on evaluation (group_id, id desc) where week = '';
create index evaluation_running  on evaluation (judge_until) where state in ('COLLECT', 'JUDGE');
create index evaluation_unpaid   on evaluation (group_id) where payment = 'WITH_WEEK';
create index evaluation_held     on evaluation (group_id) where payment = 'HELD';

create table entry (
  id            uuid primary key,
  evaluation_id uuid          not null references evaluation on delete cascade,
  group_id      uuid          not null,
  line          varchar(10)   not null check (line in ('SHARERS', 'ORGANISERS')),
  kind          varchar(60)   not null,
  author        uuid          not null,
  title         varchar(160)  not null,
  text          text          not null check (length(text) <= 20000),
  evidence      varchar(300)  not null,
  facts         int           not null check (facts > 0),
  version       int           not null,
  at            timestamptz   not null
);

create index entry_of_evaluation on entry (evaluation_id, id);
create index entry_by_author     on entry (author);

-- What other modules stated, until it is judged; the evaluation that took it says so.
create table fact (
  group_id      uuid         not null,
  person        uuid         not null,
  kind          varchar(60)  not null,
  evidence      varchar(300) not null,
  topics        varchar(160) not null,
  at            timestamptz  not null,
  taken_by      uuid         not null default '00000000-0000-0000-0000-000000000000',
  primary key (group_id, person, kind, evidence)
);

create index fact_waiting on fact (group_id, at) where taken_by = '00000000-0000-0000-0000-000000000000';
create index fact_person  on fact (group_id, at, person);

create table review (
  id            uuid primary key,
  evaluation_id uuid          not null references evaluation on delete cascade,
  entry_id      uuid          not null references entry on delete cascade,
  group_id      uuid          not null,
  author        uuid          not null,
  reviewer      uuid          not null,
  state         varchar(10)   not null check (state in ('ASKED', 'DONE', 'LAPSED', 'DECLINED')),
  asked_at      timestamptz   not null,
  due_at        timestamptz   not null,
  done_at       timestamptz,
  marks         varchar(40)   not null,
  score         int           not null check (score between 0 and 1000),
  comment       varchar(2000) not null,
  doubt         varchar(12)   not null,
  cleared       boolean       not null,
  constraint nobody_judges_their_own_work check (reviewer <> author or reviewer = '00000000-0000-0000-0000-000000000000'),
  constraint done_says_when check ((state = 'DONE') = (done_at is not null))
);

create unique index one_review_a_person on review (entry_id, reviewer)
  where reviewer <> '00000000-0000-0000-0000-000000000000';
create index review_of_evaluation on review (evaluation_id, entry_id);
create index review_to_do         on review (reviewer, group_id) where state in ('ASKED', 'LAPSED');
create index review_overdue       on review (due_at) where state = 'ASKED';
create index review_pairs         on review (group_id, done_at) where state = 'DONE';
create index review_of_author     on review (author, done_at) where state = 'DONE';
create index review_by_reviewer   on review (reviewer, done_at) where state = 'DONE';

create table place (
  id            uuid primary key,
  evaluation_id uuid          not null references evaluation on delete cascade,
  group_id      uuid          not null,
  line          varchar(10)   not null,
  subject       varchar(80)   not null,
  person        uuid          not null,
  kind          varchar(60)   not null,
  title         varchar(160)  not null,
  address       varchar(300)  not null,
  place         int           not null check (place >= 0),
  outcome       varchar(20)   not null,
  score         int           not null check (score between 0 and 1000),
  voters        int           not null,
  median        int           not null,
  inputs        text          not null,
  elsewhere     boolean       not null,
  unit          varchar(6)    not null,
  amount_minor  bigint        not null check (amount_minor >= 0),
  cut_minor     bigint        not null check (cut_minor >= 0),
  before_place  int           not null,
  settled_at    timestamptz   not null,
  constraint an_award_is_for_a_place check (outcome <> 'AWARDED' or place > 0),
  constraint money_is_for_an_award   check (outcome = 'AWARDED' or amount_minor = 0)
);

create unique index one_place_a_work on place (evaluation_id, line, subject);
create index place_laureates on place (group_id, settled_at desc, id desc) where outcome = 'AWARDED';
create index place_person    on place (person, settled_at desc);

create table appeal (
  id            uuid primary key,
  group_id      uuid          not null,
  evaluation_id uuid          not null references evaluation on delete cascade,
  entry_id      uuid          not null references entry on delete cascade,
  by_whom       uuid          not null,
  text          varchar(2000) not null check (text <> ''),
  state         varchar(10)   not null check (state in ('OPEN', 'UPHELD', 'REJECTED', 'LAPSED')),
  at            timestamptz   not null,
  decide_until  timestamptz   not null,
  decided_by    uuid          not null,
  decided_at    timestamptz,
  answer        varchar(2000) not null,
  constraint decided_says_when check ((state = 'OPEN') = (decided_at is null))
);

create unique index one_appeal_a_work on appeal (entry_id, by_whom)
  where by_whom <> '00000000-0000-0000-0000-000000000000';
create index appeal_of_group on appeal (group_id, id desc);
create index appeal_open     on appeal (evaluation_id) where state = 'OPEN';
create index appeal_late     on appeal (decide_until) where state = 'OPEN';

create table panel (
  group_id uuid not null,
  person   uuid not null,
  primary key (group_id, person)
);

create table newcomer (
  group_id uuid        not null,
  person   uuid        not null,
  at       timestamptz not null,
  primary key (group_id, person)
);

-- What an upheld appeal owes somebody after the week was paid; the next settlement pays it first.
create table owed (
  id            uuid primary key,
  group_id      uuid        not null,
  person        uuid        not null,
  evaluation_id uuid        not null references evaluation on delete cascade,
  unit          varchar(6)  not null,
  amount_minor  bigint      not null check (amount_minor > 0),
  paid_with     uuid        not null default '00000000-0000-0000-0000-000000000000'
);

create index owed_open on owed (group_id) where paid_with = '00000000-0000-0000-0000-000000000000';
