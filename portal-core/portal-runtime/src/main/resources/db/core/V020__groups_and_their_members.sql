-- Everything happens in a group, and a person has rights there only as its member.
create table core.grp (
    id uuid primary key,
    handle text not null unique check (handle ~ '^[a-z](-?[a-z0-9]){1,39}$'),
    name text not null check (length(name) between 1 and 80),
    stage text not null default 'DRAFT' check (stage in ('DRAFT', 'SEED', 'OPEN', 'ARCHIVED')),
    bond text not null check (bond in ('INTEREST', 'TASK', 'VALUES')),
    anchor text check (length(anchor) between 1 and 160),
    sponsor text check (length(sponsor) between 1 and 160),
    entry text not null default 'REQUEST' check (entry in ('REQUEST', 'INVITATION')),
    zone text not null,
    language text not null check (language in ('en', 'zh-CN')),
    colour smallint not null default 1 check (colour between 1 and 6),
    size_limit integer check (size_limit between 2 and 100000),
    review_on date,
    charter_version integer not null default 0 check (charter_version >= 0),
    member_count integer not null default 0 check (member_count >= 0),
    founded_by uuid not null references core.person,
    founded_at timestamptz not null,
    opened_at timestamptz,
    archived_at timestamptz,
    archive_reason text check (length(archive_reason) <= 500),
    version integer not null default 1,
    constraint group_is_full check (size_limit is null or member_count <= size_limit),
    constraint open_group_has_a_charter check (stage <> 'OPEN' or charter_version > 0)
);
create index grp_catalogue on core.grp (lower(name), id) where stage = 'OPEN';
create index grp_by_name on core.grp (lower(name), id);

-- guest_until: a guest is here for one task and is not counted as a member of the group's size.
create table core.membership (
    grp uuid not null references core.grp,
    person uuid not null references core.person,
    joined_at timestamptz not null,
    via text not null check (via in ('FOUNDED', 'REQUEST', 'INVITATION', 'LEAD')),
    guest_until timestamptz,
    accepted_charter integer,
    wants text check (length(wants) <= 500),
    primary key (grp, person)
);
create index membership_of_person on core.membership (person, grp);

create table core.member_role (
    grp uuid not null,
    person uuid not null,
    role text not null check (role in ('LEAD', 'CO_ORGANISER', 'MODERATOR', 'TREASURER')),
    since timestamptz not null,
    given_by uuid not null references core.person,
    primary key (grp, person, role),
    foreign key (grp, person) references core.membership on delete cascade
);
-- Who spends is never who keeps the books.
create unique index treasurer_is_never_lead on core.member_role (grp, person) where role in ('LEAD', 'TREASURER');

create table core.join_request (
    id uuid primary key,
    grp uuid not null references core.grp,
    person uuid not null references core.person,
    words text not null check (length(words) <= 1000),
    asked_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid references core.person,
    decision text check (decision in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    reason text check (length(reason) <= 500),
    check ((decision is null) = (decided_at is null))
);
create unique index one_open_request on core.join_request (grp, person) where decision is null;
create index open_requests on core.join_request (grp, asked_at, id) where decision is null;

create table core.invitation (
    id uuid primary key,
    grp uuid not null references core.grp,
    person uuid references core.person,
    token_hash bytea unique,
    invited_by uuid not null references core.person,
    made_at timestamptz not null,
    ends_at timestamptz not null,
    uses integer not null default 0,
    max_uses integer not null check (max_uses between 1 and 1000),
    withdrawn_at timestamptz,
    check ((person is null) <> (token_hash is null)),
    constraint invitation_is_used_up check (uses <= max_uses)
);
create index invitations_of_group on core.invitation (grp, made_at desc);
create unique index one_invitation_a_person on core.invitation (grp, person)
    where person is not null and withdrawn_at is null and uses = 0;

create function core.count_members() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.guest_until is null then
        update core.grp set member_count = member_count + 1 where id = new.grp;
    elsif tg_op = 'DELETE' and old.guest_until is null then
        update core.grp set member_count = member_count - 1 where id = old.grp;
    elsif tg_op = 'UPDATE' and (old.guest_until is null) <> (new.guest_until is null) then
        update core.grp set member_count = member_count + case when new.guest_until is null then 1 else -1 end
            where id = new.grp;
    end if;
    return null;
end $$;
create trigger count_members after insert or update or delete on core.membership
    for each row execute function core.count_members();

grant select, insert, update on core.grp to ${app};
grant select, insert, update, delete on core.membership to ${app};
grant select, insert, delete on core.member_role to ${app};
grant select, insert, update on core.join_request to ${app};
grant select, insert, update on core.invitation to ${app};
