-- A feed reader cannot sign in: its address is the key, of one member to one feed of one group, and only its hash is kept.
create table core.feed_address (
    id uuid primary key,
    person uuid not null references core.person (id) on delete cascade,
    grp uuid not null references core.grp (id) on delete cascade,
    module text not null check (length(module) <= 60),
    name text not null check (length(name) <= 60),
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    made_at timestamptz not null,
    read_at timestamptz,
    unique (person, grp, module, name)
);
create index feed_address_of_group on core.feed_address (grp, person);
grant select, insert, update, delete on core.feed_address to ${app};
