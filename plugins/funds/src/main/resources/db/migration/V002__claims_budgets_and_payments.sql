-- What members owe, what a week may spend, and who asked for, approved and sent which payment.

create table charge (
  id          uuid primary key,
  group_id    uuid         not null references book,
  unit        varchar(6)   not null,
  person      uuid         not null,
  kind        varchar(12)  not null check (kind in ('ENTRY_FEE', 'DUES', 'ACTIVITY', 'TIP', 'DUTY', 'OTHER')),
  beneficiary uuid         not null,
  month       varchar(7)   not null default '',
  amount      bigint       not null check (amount > 0),
  settled     bigint       not null default 0 check (settled >= 0),
  waived      bigint       not null default 0 check (waived >= 0),
  why         varchar(300) not null,
  charged_on  date         not null,
  entry_id    uuid         not null references entry,
  constraint no_more_is_settled_than_owed check (settled + waived <= amount),
  constraint dues_name_their_month check ((kind = 'DUES') = (month <> ''))
);
create unique index dues_once_a_month on charge (group_id, person, month) where kind = 'DUES';
create unique index one_entry_fee_at_a_time on charge (group_id, person) where kind = 'ENTRY_FEE' and waived < amount;
create index charge_open on charge (group_id, person, charged_on, id) where settled + waived < amount;
create index charge_of_month on charge (group_id, month) where kind = 'DUES';

-- Which entry settled how much of which charge: a reversal takes exactly that back.
create table settlement (
  entry_id  uuid   not null references entry,
  charge_id uuid   not null references charge,
  amount    bigint not null check (amount <> 0),
  primary key (entry_id, charge_id)
);

-- What an entry fee opens: so many weekly slices from this week on. Fees of the same week are one amount.
create table tranche (
  group_id   uuid       not null references book,
  unit       varchar(6) not null,
  first_week varchar(8) not null,
  weeks      smallint   not null check (weeks between 1 and 52),
  amount     bigint     not null,
  primary key (group_id, unit, first_week, weeks)
);
create table tranche_part (
  entry_id   uuid       not null references entry,
  first_week varchar(8) not null,
  weeks      smallint   not null,
  amount     bigint     not null,
  primary key (entry_id, first_week, weeks)
);

-- A week is awarded once and its duty paid once, a month charged once, on whichever node. Dues and operators count by month.
create table settled_week (
  group_id uuid        not null references book,
  week     varchar(8)  not null,
  purpose  varchar(10) not null check (purpose in ('AWARDS', 'PAY', 'OPERATOR', 'DUES')),
  entry_id uuid references entry,
  primary key (group_id, week, purpose)
);

create table tip (
  entry_id uuid   primary key references entry,
  group_id uuid   not null references book,
  giver    uuid   not null,
  taker    uuid   not null,
  day      date   not null,
  amount   bigint not null check (amount > 0),
  constraint nobody_tips_oneself check (giver <> taker)
);
create index tip_of_day on tip (group_id, giver, day);

create table request (
  id        uuid primary key,
  group_id  uuid          not null references book,
  unit      varchar(6)    not null,
  pot       varchar(8)    not null,
  payee     uuid          not null,
  payee_name varchar(70)  not null,
  payee_account varchar(34) not null,
  amount    bigint        not null check (amount > 0),
  purpose   varchar(300)  not null check (purpose <> ''),
  evidence  varchar(300)  not null,
  asked_by  uuid          not null,
  asked_at  timestamptz   not null,
  version   int           not null,
  state     varchar(10)   not null check (state in ('ASKED', 'BOOKED', 'REJECTED', 'WITHDRAWN')),
  needs     smallint      not null check (needs in (1, 2)),
  decided_at timestamptz,
  entry_id  uuid references entry,
  constraint what_is_booked_names_its_entry check ((state = 'BOOKED') = (entry_id is not null))
);
create index request_newest on request (group_id, asked_at desc, id desc);
create index request_waiting on request (group_id) where state = 'ASKED';

-- An approval holds for the version that was seen; nobody approves twice, the one who asked and the one who is paid never.
create table approval (
  request_id uuid        not null references request,
  version    int         not null,
  by_whom    uuid        not null,
  at         timestamptz not null,
  primary key (request_id, version, by_whom)
);
create function approver_is_another() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (select 1 from request r where r.id = new.request_id and new.by_whom in (r.asked_by, r.payee)) then
    raise exception 'Who asked or is paid does not approve' using errcode = 'check_violation', constraint = 'approver_is_another';
  end if;
  return new;
end $$;
create trigger approver_is_another before insert or update on approval for each row execute function approver_is_another();

create table batch (
  id          uuid primary key,
  group_id    uuid        not null references book,
  unit        varchar(6)  not null,
  no          int         not null,
  state       varchar(9)  not null check (state in ('DRAWN', 'RELEASED', 'CANCELLED')),
  drawn_by    uuid        not null,
  drawn_at    timestamptz not null,
  released_by uuid,
  released_at timestamptz,
  due         date        not null,
  constraint batches_are_numbered unique (group_id, no),
  constraint four_eyes_on_payouts check (released_by is null or released_by <> drawn_by),
  constraint a_released_batch_says_by_whom check ((state = 'RELEASED') = (released_by is not null))
);
create table batch_item (
  batch_id  uuid        not null references batch,
  no        int         not null,
  payee     uuid        not null,
  request_id uuid references request,
  name      varchar(70) not null,
  account   varchar(34) not null,
  bic       varchar(11) not null,
  amount    bigint      not null check (amount > 0),
  state     varchar(9)  not null check (state in ('DRAWN', 'SENT', 'CONFIRMED', 'BOUNCED', 'CANCELLED')),
  reason    varchar(300) not null default '',
  primary key (batch_id, no)
);
create unique index a_request_is_paid_once on batch_item (request_id) where state not in ('BOUNCED', 'CANCELLED');
create index batch_item_under_way on batch_item (payee) where state in ('DRAWN', 'SENT');

create table payout_account (
  person uuid primary key,
  holder varchar(70) not null,
  account varchar(34) not null,
  bic    varchar(11) not null
);

create table period (
  group_id  uuid         not null references book,
  month     varchar(7)   not null,
  state     varchar(8)   not null check (state in ('CLOSED', 'REOPENED')),
  closed_by uuid         not null,
  closed_at timestamptz  not null,
  voucher   bigint       not null,
  primary key (group_id, month)
);
create table reopening (
  id        uuid primary key,
  group_id  uuid         not null references book,
  month     varchar(7)   not null,
  reason    varchar(300) not null check (reason <> ''),
  asked_by  uuid         not null,
  asked_at  timestamptz  not null,
  agreed_by uuid,
  agreed_at timestamptz,
  constraint it_takes_two check (agreed_by is null or agreed_by <> asked_by)
);
create unique index one_open_reopening on reopening (group_id, month) where agreed_by is null;

revoke update, delete on settlement, tranche_part, approval, tip, reopening from ${app};
revoke delete on request, batch, batch_item, period, charge from ${app};
grant update (agreed_by, agreed_at) on reopening to ${app};
