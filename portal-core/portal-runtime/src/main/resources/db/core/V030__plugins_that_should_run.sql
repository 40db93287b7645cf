-- Every node makes itself like these tables; the archives themselves stand here, so that an empty node becomes like the others.
create table core.plugin_artifact (
  id           uuid primary key,
  plugin       text not null check (plugin ~ '^[a-z][a-z0-9-]{1,29}$'),
  version      text not null,
  sha256       text not null unique check (length(sha256) = 64),
  file_name    text not null,
  bytes        bytea not null,
  size         bigint not null check (size = octet_length(bytes)),
  main_class   text not null,
  requires     text not null,
  dependencies text not null,
  description  text not null,
  provider     text not null,
  entries      integer not null,
  unpacked     bigint not null,
  origin       text not null check (origin in ('BUNDLED', 'UPLOADED')),
  uploaded_by  uuid,
  uploader     text not null,
  uploaded_at  timestamptz not null,
  -- When it last served; null for an archive that was never installed. Falling back chooses among those that served.
  served_at    timestamptz
);
create index plugin_artifact_by_plugin on core.plugin_artifact (plugin, uploaded_at desc);

create table core.plugin_desired (
  plugin     text primary key,
  artifact   uuid not null references core.plugin_artifact,
  enabled    boolean not null,
  revision   bigint not null,
  changed_at timestamptz not null
);

create table core.plugin_change (
  id           uuid primary key,
  plugin       text not null,
  action       text not null check (action in ('INSTALL', 'UPGRADE', 'DOWNGRADE', 'REPAIR', 'ENABLE', 'DISABLE', 'REMOVE', 'PURGE')),
  artifact     uuid references core.plugin_artifact on delete set null,
  from_version text not null,
  to_version   text not null,
  state        text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  step         text not null,
  reason_code  text not null,
  reason       text not null,
  person       uuid,
  person_name  text not null,
  node         text not null,
  started_at   timestamptz not null,
  ended_at     timestamptz,
  hold_millis  integer not null
);
create index plugin_change_by_time on core.plugin_change (started_at desc, id desc);
create index plugin_change_by_plugin on core.plugin_change (plugin, started_at desc, id desc);

create table core.plugin_step (
  id        uuid primary key,
  change    uuid not null references core.plugin_change,
  plugin    text not null,
  step      text not null,
  outcome   text not null check (outcome in ('STARTED', 'DONE', 'FAILED')),
  detail    text not null,
  node      text not null,
  at        timestamptz not null
);
create index plugin_step_by_change on core.plugin_step (change, id);

create table core.plugin_node (
  node       text not null,
  plugin     text not null,
  version    text not null,
  state      text not null check (state in ('RUNNING', 'STOPPED', 'FAILED', 'FELL_BACK')),
  reason     text not null,
  check_millis integer not null,
  checked_at timestamptz not null,
  primary key (node, plugin)
);

grant select, insert, delete on core.plugin_artifact to ${app};
grant update (served_at) on core.plugin_artifact to ${app};
grant select, insert, update, delete on core.plugin_desired to ${app};
grant select, insert, update on core.plugin_change to ${app};
grant select, insert on core.plugin_step to ${app};
grant select, insert, update, delete on core.plugin_node to ${app};
