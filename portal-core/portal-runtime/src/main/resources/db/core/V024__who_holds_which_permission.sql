-- Roles hold permissions by default; IT for the portal and a lead for one group decide otherwise.
create table core.role_permission (
    grp uuid references core.grp,
    role text not null,
    permission text not null check (length(permission) <= 120),
    held boolean not null,
    who uuid not null references core.person,
    at timestamptz not null,
    unique nulls not distinct (grp, role, permission)
);

-- Nodes keep the matrix in memory and look here whether it is still right.
create table core.role_permission_state (
    only_one boolean primary key default true check (only_one),
    version bigint not null
);
insert into core.role_permission_state (version) values (1);

create function core.role_permission_changed() returns trigger language plpgsql as $$
begin
    update core.role_permission_state set version = version + 1;
    return null;
end $$;
create trigger role_permission_changed after insert or update or delete on core.role_permission
    for each statement execute function core.role_permission_changed();

grant select, insert, update, delete on core.role_permission to ${app};
grant select, update on core.role_permission_state to ${app};
