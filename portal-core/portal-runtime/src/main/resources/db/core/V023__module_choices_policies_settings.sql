-- IT decides what a group may switch, a lead what is on; both want to see who decided, when and why.
create table core.module_choice (
    grp uuid not null references core.grp,
    module text not null check (length(module) <= 60),
    is_on boolean not null,
    primary key (grp, module)
);

create table core.module_switch (
    id uuid primary key,
    grp uuid not null references core.grp,
    module text not null check (length(module) <= 60),
    is_on boolean not null,
    reason text not null default '' check (length(reason) <= 300),
    who uuid not null references core.person,
    at timestamptz not null
);
create index module_switch_history on core.module_switch (grp, at desc, id desc);
create index module_switch_last on core.module_switch (grp, module, at desc);

create table core.module_policy (
    grp uuid references core.grp,
    module text not null check (length(module) <= 60),
    policy text not null check (policy in ('AVAILABLE', 'ON_BY_DEFAULT', 'FORCED', 'FORBIDDEN')),
    reason text not null default '' check (length(reason) <= 300),
    who uuid not null references core.person,
    at timestamptz not null,
    unique nulls not distinct (grp, module)
);

create table core.setting_value (
    id uuid primary key,
    module text not null check (length(module) <= 60),
    grp uuid references core.grp,
    version integer not null check (version > 0),
    chosen jsonb not null,
    who uuid not null references core.person,
    at timestamptz not null,
    unique nulls not distinct (module, grp, version)
);

grant select, insert, update on core.module_choice to ${app};
grant select, insert on core.module_switch to ${app};
grant select, insert, update, delete on core.module_policy to ${app};
grant select, insert on core.setting_value to ${app};
