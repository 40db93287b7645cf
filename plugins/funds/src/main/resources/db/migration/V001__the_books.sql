-- Double entry that an auditor would sign: what must never be is refused here, whoever writes.

-- One hand writes in the books of a group at a time: its row is locked from the posting to the commit. So vouchers have no gap
-- and stand in the order of their commits, and every check below sees what it needs.
create table book (
  group_id       uuid primary key,
  last_voucher   bigint      not null default 0 check (last_voucher >= 0),
  closed_through date        not null default '-infinity',
  opened_at      timestamptz not null,
  demo           boolean     not null default false
);

-- balance is debit less credit; no_overdraft looks at the side on which such an account normally stands.
create table account (
  id       uuid primary key,
  group_id uuid        not null references book,
  unit     varchar(6)  not null,
  code     varchar(30) not null check (code <> ''),
  person   uuid        not null,
  class    varchar(9)  not null check (class in ('ASSET', 'LIABILITY', 'FUND', 'INCOME', 'EXPENSE')),
  pot      varchar(8)  check (pot in ('AWARDS', 'DUES', 'ACTIVITY')),
  guarded  boolean     not null,
  balance  bigint      not null default 0,
  constraint one_account unique (group_id, unit, code, person),
  constraint no_overdraft check (not guarded or case when class in ('ASSET', 'EXPENSE') then balance >= 0 else balance <= 0 end),
  constraint what_belongs_to_a_pot_says_which check ((pot is not null) = (class in ('FUND', 'INCOME', 'EXPENSE')))
);

create index account_of_person on account (group_id, person);

-- booked is what the accounts of the pot add up to; reserved was promised to requests.
create table pot (
  group_id uuid       not null references book,
  unit     varchar(6) not null,
  pot      varchar(8) not null check (pot in ('AWARDS', 'DUES', 'ACTIVITY')),
  booked   bigint     not null default 0,
  reserved bigint     not null default 0 check (reserved >= 0),
  primary key (group_id, unit, pot),
  constraint a_pot_never_goes_below_zero check (booked - reserved >= 0)
);

create table entry (
  id                 uuid primary key,
  group_id           uuid         not null references book,
  voucher            bigint       not null,
  event_key          varchar(160) not null check (event_key <> ''),
  content_hash       bytea        not null,
  kind               varchar(20)  not null,
  day                date         not null,
  at                 timestamptz  not null,
  by_whom            uuid         not null,
  memo               varchar(300) not null,
  evidence           varchar(300) not null,
  reverses           uuid unique,
  is_reversal        boolean      not null generated always as (reverses is not null) stored,
  reverses_reversal  boolean      not null generated always as (false) stored,
  written_in         xid8         not null default pg_current_xact_id(),
  constraint an_event_is_booked_once unique (group_id, event_key),
  constraint vouchers_are_unique unique (group_id, voucher),
  constraint entry_and_whether_it_reverses unique (id, is_reversal),
  constraint a_reversal_is_not_reversed foreign key (reverses, reverses_reversal) references entry (id, is_reversal)
);

create index entry_by_day on entry (group_id, day desc, voucher desc);

create table posting (
  entry_id   uuid     not null references entry,
  no         smallint not null,
  account_id uuid     not null references account,
  voucher    bigint   not null,
  amount     bigint   not null check (amount <> 0 and abs(amount) < 1000000000000000),
  primary key (entry_id, no)
);

create index posting_by_account on posting (account_id, voucher desc);

-- What moved on a day under each heading, members' accounts summed up: statements of any period without reading postings.
create table heading_day (
  group_id uuid        not null references book,
  unit     varchar(6)  not null,
  code     varchar(30) not null,
  day      date        not null,
  debit    bigint      not null check (debit >= 0),
  credit   bigint      not null check (credit >= 0),
  primary key (group_id, unit, day, code)
);

-- The next seal's hash covers the hash before it and every entry from_voucher to to_voucher.
create table seal (
  group_id     uuid        not null references book,
  no           bigint      not null check (no > 0),
  from_voucher bigint      not null,
  to_voucher   bigint      not null check (to_voucher >= from_voucher),
  previous     bytea       not null,
  hash         bytea       not null,
  sealed_at    timestamptz not null,
  primary key (group_id, no),
  constraint an_entry_is_sealed_once unique (group_id, to_voucher)
);

create function demo_book() returns trigger language plpgsql as $$
begin
  new.demo := false;
  if to_regclass('core.grp') is not null then
    execute 'select coalesce((select demo from core.grp where id = $1), false)' into new.demo using new.group_id;
  end if;
  return new;
end $$;
create trigger demo_book before insert on book for each row execute function demo_book();

-- Numbers the entry without a gap, and refuses a day of a closed period.
create function number_entry() returns trigger language plpgsql security definer set search_path from current as $$
declare closed date;
begin
  update book set last_voucher = last_voucher + 1 where group_id = new.group_id
    returning last_voucher, closed_through into new.voucher, closed;
  if new.day <= closed then
    raise exception 'The books are closed through %', closed using errcode = 'check_violation', constraint = 'period_is_open';
  end if;
  return new;
end $$;
create trigger number_entry before insert on entry for each row execute function number_entry();

-- Carries postings to the balances; an entry takes postings only in the transaction that wrote it.
create function carry_postings() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if exists (select 1 from added p join entry e on e.id = p.entry_id
             where e.written_in <> pg_current_xact_id() or e.voucher <> p.voucher) then
    raise exception 'An entry is complete once it is written' using errcode = 'check_violation', constraint = 'entry_is_complete';
  end if;
  update account a set balance = a.balance + s.amount
    from (select account_id, sum(amount) as amount from added group by account_id) s where a.id = s.account_id;
  update pot p set booked = p.booked - s.amount
    from (select a.group_id, a.unit, a.pot, sum(n.amount) as amount from added n join account a on a.id = n.account_id
          where a.pot is not null group by a.group_id, a.unit, a.pot) s
    where p.group_id = s.group_id and p.unit = s.unit and p.pot = s.pot;
  insert into heading_day (group_id, unit, code, day, debit, credit)
    select a.group_id, a.unit, a.code, e.day, sum(greatest(n.amount, 0)), sum(greatest(-n.amount, 0))
    from added n join account a on a.id = n.account_id join entry e on e.id = n.entry_id
    group by a.group_id, a.unit, a.code, e.day order by a.code
    on conflict (group_id, unit, day, code) do update
      set debit = heading_day.debit + excluded.debit, credit = heading_day.credit + excluded.credit;
  return null;
end $$;
create trigger carry_postings after insert on posting referencing new table as added
  for each statement execute function carry_postings();

-- At the commit: at least two postings, all accounts of the group, zero for each unit; a reversal undoes exactly what it names.
create function entry_is_balanced() returns trigger language plpgsql set search_path from current as $$
declare found record;
begin
  select count(*) as legs, count(*) filter (where a.group_id <> new.group_id) as foreign_legs into found
    from posting p join account a on a.id = p.account_id where p.entry_id = new.id;
  if found.legs < 2 or found.foreign_legs > 0 or exists (
      select 1 from posting p join account a on a.id = p.account_id where p.entry_id = new.id
      group by a.unit having sum(p.amount) <> 0) then
    raise exception 'Voucher % does not balance', new.voucher using errcode = 'check_violation', constraint = 'entry_is_balanced';
  end if;
  if new.reverses is not null and exists (
      select 1 from posting p where p.entry_id in (new.id, new.reverses) group by p.account_id having sum(p.amount) <> 0) then
    raise exception 'Voucher % does not undo what it names', new.voucher
      using errcode = 'check_violation', constraint = 'reversal_undoes';
  end if;
  return null;
end $$;
create constraint trigger entry_is_balanced after insert on entry deferrable initially deferred
  for each row execute function entry_is_balanced();

-- Nobody changes or takes away what is written, the owner neither; only the books of the demo can go, as a whole.
create function books_stay() returns trigger language plpgsql as $$
begin
  if current_setting('banyan.removes_demo', true) is distinct from 'yes' then
    raise exception 'The books are never changed: correct by a reversal' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger entry_stays before update or delete on entry for each row execute function books_stay();
create trigger posting_stays before update or delete on posting for each row execute function books_stay();
create trigger seal_stays before update or delete on seal for each row execute function books_stay();
create function nothing_is_emptied() returns trigger language plpgsql as $$
begin
  raise exception 'The books are never emptied' using errcode = 'insufficient_privilege';
end $$;
create trigger entry_is_kept before truncate on entry for each statement execute function nothing_is_emptied();
create trigger posting_is_kept before truncate on posting for each statement execute function nothing_is_emptied();
create trigger seal_is_kept before truncate on seal for each statement execute function nothing_is_emptied();

-- The one write path. Answers instead of raising where the caller can say it in words: the transaction goes on.
create function post(
  p_id uuid, p_group uuid, p_unit varchar, p_key varchar, p_hash bytea, p_kind varchar, p_day date, p_at timestamptz, p_by uuid,
  p_memo varchar, p_evidence varchar, p_reverses uuid,
  p_ids uuid[], p_codes varchar[], p_persons uuid[], p_classes varchar[], p_pots varchar[], p_guards boolean[], p_amounts bigint[])
  returns table (voucher bigint, hash bytea, at timestamptz, replayed boolean, problem varchar)
  language plpgsql set search_path from current as $$
#variable_conflict use_column
declare mine book%rowtype; short varchar;
begin
  select * into mine from book b where b.group_id = p_group for update;
  if not found then
    insert into book (group_id, opened_at) values (p_group, p_at) on conflict do nothing;
    select * into mine from book b where b.group_id = p_group for update;
  end if;
  return query select e.voucher, e.content_hash, e.at, true, null::varchar from entry e
    where e.group_id = p_group and e.event_key = p_key;
  if found then return; end if;
  if p_day <= mine.closed_through then
    return query select 0::bigint, p_hash, p_at, false, ('PeriodIsOpen ' || mine.closed_through)::varchar; return;
  end if;
  insert into account (id, group_id, unit, code, person, class, pot, guarded)
    select distinct n.id, p_group, p_unit, n.code, n.person, n.class, n.pot, n.guarded
    from unnest(p_ids, p_codes, p_persons, p_classes, p_pots, p_guards) as n (id, code, person, class, pot, guarded)
    where not exists (select 1 from account a where a.id = n.id) on conflict do nothing;
  insert into pot (group_id, unit, pot) select distinct p_group, p_unit, n from unnest(p_pots) n
    where n is not null and not exists (select 1 from pot p where p.group_id = p_group and p.unit = p_unit and p.pot = n)
    on conflict do nothing;
  select 'PotTooSmall ' || p.pot || ' ' || (p.booked - p.reserved) into short
    from (select n.pot, sum(n.amount) as amount from unnest(p_pots, p_amounts) as n (pot, amount) where n.pot is not null group by n.pot) s
    join pot p on p.group_id = p_group and p.unit = p_unit and p.pot = s.pot
    where s.amount > 0 and p.booked - p.reserved - s.amount < 0 limit 1;
  if short is null then
    select 'AccountTooSmall ' || a.code || ' ' || abs(a.balance) into short
      from (select n.id, sum(n.amount) as amount from unnest(p_ids, p_amounts) as n (id, amount) group by n.id) s
      join account a on a.id = s.id
      where a.guarded and case when a.class in ('ASSET', 'EXPENSE') then a.balance + s.amount < 0 else a.balance + s.amount > 0 end
      limit 1;
  end if;
  if short is not null then
    return query select 0::bigint, p_hash, p_at, false, short; return;
  end if;
  insert into entry (id, group_id, voucher, event_key, content_hash, kind, day, at, by_whom, memo, evidence, reverses)
    values (p_id, p_group, 0, p_key, p_hash, p_kind, p_day, p_at, p_by, p_memo, p_evidence, p_reverses);
  insert into posting (entry_id, no, account_id, voucher, amount)
    select p_id, n.place, n.id, mine.last_voucher + 1, n.amount
    from unnest(p_ids, p_amounts) with ordinality as n (id, amount, place);
  return query select mine.last_voucher + 1, p_hash, p_at, false, null::varchar;
end $$;

revoke update, delete on book, account, entry, posting, heading_day, seal, pot from ${app};
revoke insert on heading_day from ${app};
grant update (closed_through) on book to ${app};
grant update (reserved) on pot to ${app};
