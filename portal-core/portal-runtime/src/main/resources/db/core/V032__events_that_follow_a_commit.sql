-- Written in the transaction of the fact, delivered after it: a stop in between loses nothing.
create table core.outbox (
  id       uuid primary key,
  owner    text not null,
  type     text not null,
  body     text not null,
  made_at  timestamptz not null,
  due_at   timestamptz not null,
  attempts integer not null default 0,
  state    text not null default 'WAITING' check (state in ('WAITING', 'DEAD')),
  error    text not null default ''
);
create index outbox_due on core.outbox (due_at, id) where state = 'WAITING';
create index outbox_dead on core.outbox (made_at desc) where state = 'DEAD';
grant select, insert, update, delete on core.outbox to ${app};
