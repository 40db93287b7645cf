-- What was done, by whom, sealed in a chain; and which calls of programs were answered already.
create table core.audit_entry (
  id        uuid primary key,
  at        timestamptz not null,
  actor     uuid,
  via       text not null,
  grp       uuid,
  use_case  text not null,
  input     text not null,
  answer    text not null
);
create index audit_entry_by_time on core.audit_entry (at);
create index audit_entry_by_group on core.audit_entry (grp, at) where grp is not null;
create index audit_entry_by_actor on core.audit_entry (actor, at) where actor is not null;

create table core.audit_seal (
  no        bigint primary key check (no > 0),
  sealed_at timestamptz not null,
  entries   integer not null check (entries > 0),
  previous  bytea not null check (length(previous) = 32),
  hash      bytea not null unique check (length(hash) = 32)
);
create table core.audit_sealed (
  entry uuid primary key references core.audit_entry,
  seal  bigint not null references core.audit_seal,
  place integer not null,
  unique (seal, place)
);

-- Sealed for good: the owner could still do it by hand, the application cannot, and the trigger names the attempt.
create function core.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'BN001';
end $$;
create trigger never_changed before update or delete on core.audit_entry for each row execute function core.refuse_change();
create trigger never_changed before update or delete on core.audit_seal for each row execute function core.refuse_change();
create trigger never_changed before update or delete on core.audit_sealed for each row execute function core.refuse_change();

create table core.idempotency (
  caller    uuid not null,
  key       text not null check (length(key) <= 200),
  use_case  text not null,
  input     bytea not null,
  answer    text,
  at        timestamptz not null,
  primary key (caller, key)
);
create index idempotency_by_time on core.idempotency (at);

grant usage on schema core to ${app};
grant select, insert on core.audit_entry, core.audit_seal, core.audit_sealed to ${app};
grant select, insert, update, delete on core.idempotency to ${app};
