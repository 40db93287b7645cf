-- One person a week is on duty, in the order of signing up; what they do, what it was worth, and what was settled.

-- Who holds the roster of a group, and the row on which everyone who changes it waits.
create table roster (
  group_id        uuid primary key,
  next_place      bigint      not null default 1,
  fallback        uuid        not null,
  operator        uuid        not null,
  operator_kind   varchar(10) not null check (operator_kind in ('NONE', 'INITIATOR', 'VOLUNTEER', 'HIRED')),
  looked_at       timestamptz not null
);

create table volunteer (
  id        uuid primary key,
  group_id  uuid        not null,
  person    uuid        not null,
  place     bigint      not null,
  skips     int         not null check (skips >= 0),
  again     boolean     not null,
  waiting   boolean     not null,
  signed_at timestamptz not null
);

create unique index one_place_a_person on volunteer (group_id, person) where waiting;
create unique index one_person_a_place on volunteer (group_id, place) where waiting;

create table shift (
  group_id     uuid        not null,
  week         varchar(8)  not null check (week ~ '^\d{4}-W\d{2}$'),
  person       uuid        not null,
  how          varchar(10) not null check (how in ('QUEUE', 'TAKEN', 'SWAP', 'LEAD', 'FALLBACK', 'OPERATOR')),
  volunteer    uuid        not null,
  zone         varchar(60) not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null check (ends_at > starts_at),
  assigned_at  timestamptz not null,
  confirmed_at timestamptz,
  primary key (group_id, week)
);

create index shift_by_person on shift (group_id, person, week desc);

-- What was changed in the roster, by whom and why. Nobody edits it.
create table shift_change (
  id       uuid primary key,
  group_id uuid         not null,
  week     varchar(8)   not null,
  before   uuid         not null,
  after    uuid         not null,
  by_whom  uuid         not null,
  why      varchar(300) not null,
  at       timestamptz  not null
);

create index shift_change_newest on shift_change (group_id, id desc);
revoke update, delete on shift_change from ${app};
grant update (before, after, by_whom) on shift_change to ${app};

-- A week that a person gave back: it is not given to them again.
create table given_back (
  group_id uuid       not null,
  week     varchar(8) not null,
  person   uuid       not null,
  primary key (group_id, week, person)
);

create table absence (
  id       uuid primary key,
  group_id uuid not null,
  person   uuid not null,
  first    date not null,
  last     date not null,
  constraint an_absence_ends_after_it_begins check (last >= first)
);

create index absence_by_person on absence (group_id, person, first);

create table swap_offer (
  id        uuid primary key,
  group_id  uuid         not null,
  week      varchar(8)   not null,
  person    uuid         not null,
  note      varchar(300) not null,
  state     varchar(10)  not null check (state in ('OPEN', 'TAKEN', 'WITHDRAWN', 'PAST_DUE')),
  taken_by  uuid         not null,
  in_return varchar(8)   not null,
  opened_at timestamptz  not null,
  closes_at timestamptz  not null,
  closed_at timestamptz
);

create unique index one_open_offer_a_week on swap_offer (group_id, week) where state = 'OPEN';
create index swap_newest on swap_offer (group_id, id desc);

-- Something that people are told once, whichever node comes first.
create table told_once (
  group_id uuid        not null,
  what     varchar(80) not null,
  at       timestamptz not null,
  primary key (group_id, what)
);

create table duty_item (
  group_id uuid         not null,
  week     varchar(8)   not null,
  duty     varchar(20)  not null,
  state    varchar(10)  not null check (state in ('DONE', 'SKIPPED')),
  by_fact  boolean      not null,
  by_whom  uuid         not null,
  note     varchar(500) not null,
  evidence varchar(300) not null,
  at       timestamptz  not null,
  primary key (group_id, week, duty),
  constraint a_skipped_duty_says_why check (state <> 'SKIPPED' or note <> '')
);

create table need (
  id       uuid primary key,
  group_id uuid         not null,
  week     varchar(8)   not null,
  words    varchar(200) not null check (words <> ''),
  address  varchar(300) not null,
  author   uuid         not null,
  place    varchar(10)  not null check (place in ('NEW', 'NOW', 'LATER', 'ELSEWHERE')),
  at       timestamptz  not null
);

create index need_of_week on need (group_id, week, id);
create unique index one_need_an_address on need (group_id, address) where address <> '';

create table bulletin (
  group_id uuid        not null,
  week     varchar(8)  not null,
  kind     varchar(20) not null check (kind in ('WARM_UP', 'CONSOLIDATION', 'HAND_OVER')),
  by_whom  uuid        not null,
  words    text        not null check (words <> '' and length(words) <= 4000),
  at       timestamptz not null,
  primary key (group_id, week, kind)
);

-- The lock on which asks to one person wait, and what this person allows.
create table willing (
  group_id    uuid        not null,
  person      uuid        not null,
  consent     varchar(10) not null check (consent in ('UNSAID', 'YES', 'NO')),
  quiet_from  time        not null,
  quiet_until time        not null,
  own_hours   boolean     not null,
  primary key (group_id, person)
);

create table ask (
  id          uuid primary key,
  group_id    uuid          not null,
  week        varchar(8)    not null,
  expert      uuid          not null,
  by_whom     uuid          not null,
  subject     varchar(160)  not null check (subject <> ''),
  address     varchar(300)  not null,
  words       varchar(1000) not null check (words <> ''),
  state       varchar(10)   not null check (state in ('WAITING', 'SENT', 'ACCEPTED', 'DECLINED')),
  asked_at    timestamptz   not null,
  deliver_at  timestamptz   not null,
  answered_at timestamptz
);

create unique index one_ask_a_subject on ask (group_id, week, expert, subject);
create index ask_of_expert on ask (group_id, expert, asked_at desc);
create index ask_of_week on ask (group_id, week, id);
create index ask_to_deliver on ask (deliver_at) where state = 'WAITING';

-- What a moderator did to posts: taken down, hidden, moved, or linked to where they belong.
create table act (
  id       uuid primary key,
  group_id uuid         not null,
  week     varchar(8)   not null,
  by_whom  uuid         not null,
  author   uuid         not null,
  kind     varchar(10)  not null check (kind in ('REMOVED', 'HIDDEN', 'MOVED', 'LINKED')),
  address  varchar(300) not null,
  target   varchar(300) not null,
  why      varchar(300) not null check (why <> ''),
  at       timestamptz  not null,
  constraint a_linked_case_says_where check (kind <> 'LINKED' or target <> '')
);

create index act_newest on act (group_id, id desc);
create index act_of_week on act (group_id, week, kind);
revoke update, delete on act from ${app};
grant update (by_whom, author) on act to ${app};

create table posted (
  group_id uuid       not null,
  week     varchar(8) not null,
  person   uuid       not null,
  posts    int        not null check (posts > 0),
  primary key (group_id, week, person)
);

create table topic_idea (
  id       uuid primary key,
  group_id uuid         not null,
  week     varchar(8)   not null,
  words    varchar(120) not null check (words <> ''),
  by_whom  uuid         not null,
  at       timestamptz  not null
);

create unique index one_idea_a_topic on topic_idea (group_id, week, lower(words));

create table topic_vote (
  group_id uuid       not null,
  week     varchar(8) not null,
  person   uuid       not null,
  idea     uuid       not null references topic_idea on delete cascade,
  primary key (group_id, week, person)
);

create table week_topic (
  group_id uuid         not null,
  week     varchar(8)   not null,
  words    varchar(120) not null check (words <> ''),
  how      varchar(10)  not null check (how in ('VOTE', 'MODERATOR')),
  votes    int          not null,
  at       timestamptz  not null,
  primary key (group_id, week)
);

-- One settlement for a group and week. Its figures are written once; only the way of the pay goes on, until it is paid.
create table settlement (
  group_id    uuid        not null,
  week        varchar(8)  not null,
  person      uuid        not null,
  outcome     varchar(20) not null,
  state       varchar(10) not null check (state in ('PAID', 'HELD', 'APPEALED', 'NOTHING')),
  answerers   int         not null check (answerers >= 0),
  target      int         not null check (target > 0),
  mean_score  int         not null check (mean_score between 0 and 1000),
  weight      int         not null check (weight between 0 and 1000),
  kpi         int         not null check (kpi between 0 and 1000),
  share       int         not null check (share between 0 and 1000),
  full_minor  bigint      not null check (full_minor >= 0),
  due_minor   bigint      not null check (due_minor between 0 and full_minor),
  unit        varchar(6)  not null,
  paid_minor  bigint      not null check (paid_minor between 0 and full_minor),
  voucher     bigint      not null,
  receipt     varchar(300) not null,
  duties_done int         not null check (duties_done between 0 and 7),
  settled_at  timestamptz not null,
  held_until  timestamptz,
  appeal      varchar(2000) not null,
  appealed_at timestamptz,
  decision    varchar(10) not null check (decision in ('OPEN', 'FULL', 'PART', 'NONE')),
  decided_by  uuid        not null,
  reason      varchar(1000) not null,
  decided_at  timestamptz,
  primary key (group_id, week),
  constraint what_is_paid_has_its_voucher check (state <> 'PAID' or voucher > 0),
  constraint a_decision_says_why check (decision = 'OPEN' or reason <> '')
);

create index settlement_by_person on settlement (group_id, person, week desc);
create index settlement_held on settlement (group_id, held_until) where state = 'HELD';
revoke delete on settlement from ${app};

create function figures_stay() returns trigger language plpgsql as $$
begin
  if (new.outcome, new.answerers, new.target, new.mean_score, new.weight, new.kpi, new.share, new.full_minor, new.due_minor,
      new.unit, new.duties_done, new.settled_at)
     is distinct from
     (old.outcome, old.answerers, old.target, old.mean_score, old.weight, old.kpi, old.share, old.full_minor, old.due_minor,
      old.unit, old.duties_done, old.settled_at) then
    raise exception 'the figures of a settled week stay';
  end if;
  if old.state in ('PAID', 'NOTHING') and (new.state, new.paid_minor, new.voucher)
     is distinct from (old.state, old.paid_minor, old.voucher) then
    raise exception 'a settled week is paid once';
  end if;
  return new;
end $$;

create trigger figures_stay before update on settlement for each row execute function figures_stay();

create table conflict (
  id        uuid primary key,
  group_id  uuid          not null,
  reporter  uuid          not null,
  title     varchar(160)  not null check (title <> ''),
  words     varchar(4000) not null check (words <> ''),
  state     varchar(10)   not null check (state in ('OPEN', 'MEDIATING', 'CLOSED')),
  outcome   varchar(15)   not null check (outcome in ('NONE', 'AGREED', 'KEPT_APART', 'WARNED', 'NOT_FOUND', 'WITHDRAWN')),
  mediator  uuid          not null,
  opened_at timestamptz   not null,
  closed_at timestamptz,
  constraint a_closed_conflict_has_an_outcome check ((state = 'CLOSED') = (outcome <> 'NONE'))
);

create index conflict_newest on conflict (group_id, id desc);

create table conflict_party (
  conflict_id uuid not null references conflict on delete cascade,
  person      uuid not null,
  agreed      boolean not null,
  primary key (conflict_id, person)
);

create index conflict_party_by_person on conflict_party (person);

create table conflict_step (
  id          uuid primary key,
  conflict_id uuid          not null references conflict on delete cascade,
  by_whom     uuid          not null,
  kind        varchar(10)   not null check (kind in ('WORDS', 'TALK', 'PROPOSAL', 'AGREED', 'OUTCOME')),
  words       varchar(2000) not null check (words <> ''),
  at          timestamptz   not null
);

create index conflict_step_in_order on conflict_step (conflict_id, id);

-- Takes everything of a group away, also what the application may not delete: the demo, and a purge.
create function forget_group(which uuid) returns void language plpgsql security definer set search_path = ${schema} as $$
begin
  delete from conflict where group_id = which;
  delete from topic_vote where group_id = which;
  delete from topic_idea where group_id = which;
  delete from week_topic where group_id = which;
  delete from settlement where group_id = which;
  delete from posted where group_id = which;
  delete from act where group_id = which;
  delete from ask where group_id = which;
  delete from willing where group_id = which;
  delete from bulletin where group_id = which;
  delete from need where group_id = which;
  delete from duty_item where group_id = which;
  delete from told_once where group_id = which;
  delete from swap_offer where group_id = which;
  delete from absence where group_id = which;
  delete from given_back where group_id = which;
  delete from shift_change where group_id = which;
  delete from shift where group_id = which;
  delete from volunteer where group_id = which;
  delete from roster where group_id = which;
end $$;
revoke all on function forget_group(uuid) from public;
grant execute on function forget_group(uuid) to ${app};
