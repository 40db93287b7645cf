-- A member accepts one version of the charter; what was accepted must stay readable word for word.
create table core.charter (
    grp uuid not null references core.grp,
    version integer not null check (version > 0),
    content jsonb not null,
    note text not null default '' check (length(note) <= 300),
    written_by uuid not null references core.person,
    written_at timestamptz not null,
    primary key (grp, version)
);
-- No update, no delete: a version that stands is never rewritten.
grant select, insert on core.charter to ${app};
