-- Name, language, zone and look of the portal, and how far its set-up has come.
create table core.portal (
  id       smallint primary key default 1 check (id = 1),
  name     text not null check (length(name) between 1 and 60),
  locale   text not null check (locale in ('en', 'zh-CN')),
  zone     text not null,
  theme    text not null check (length(theme) between 1 and 40),
  step     text not null check (step in ('ADMINISTRATOR', 'PORTAL', 'LOOK', 'GROUP', 'DONE')),
  set_up   timestamptz,
  demo     text not null default 'NONE' check (demo in ('NONE', 'MAKING', 'MADE')),
  check ((step = 'DONE') = (set_up is not null))
);
insert into core.portal (name, locale, zone, theme, step) values ('Banyan', 'en', 'UTC', 'banyan', 'ADMINISTRATOR');

-- One secret for each node that waits for its set-up; a new start makes a new one.
create table core.setup_secret (
  node text primary key check (length(node) <= 200),
  hash bytea not null check (length(hash) = 32),
  made timestamptz not null
);
grant select, update on core.portal to ${app};
grant select, insert, update, delete on core.setup_secret to ${app};
