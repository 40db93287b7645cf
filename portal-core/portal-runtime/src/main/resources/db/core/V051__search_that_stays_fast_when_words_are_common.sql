-- A word that stands in every third entry must not cost more than a rare one: entries are numbered, and newest hundreds are asked first.
drop table core.search_entry;

create sequence core.search_entry_no;

-- words and titles hold what is looked for, and marks in capital letters that no word has: A and B for where the number lies,
-- G for the group, M for the module, K for its kind, P for the author. All is answered from one inverted index.
create table core.search_entry (
    no bigint not null unique,
    grp uuid not null references core.grp (id) on delete cascade,
    owner text not null check (length(owner) <= 60),
    module text not null check (length(module) <= 60),
    kind text not null check (length(kind) <= 60),
    key text not null check (length(key) <= 200),
    requires text not null check (length(requires) <= 120),
    access text not null generated always as (cast(grp as text) || ' ' || requires) stored,
    title text not null check (length(title) <= 400),
    body text not null,
    words tsvector not null,
    titles tsvector not null,
    author uuid references core.person (id) on delete set null,
    address text not null check (address like '/%' and address not like '//%' and length(address) <= 2000),
    at timestamptz not null,
    primary key (grp, owner, kind, key)
) with (toast_tuple_target = 512);
-- What is only read when shown or searched through lies outside, so that a row stays narrow.
alter table core.search_entry alter column words set storage external;
create index search_entry_words on core.search_entry using gin (words) with (gin_pending_list_limit = 512);
create index search_entry_titles on core.search_entry using gin (titles) with (gin_pending_list_limit = 256);
create index search_entry_of_author on core.search_entry (author);
create index search_entry_of_owner on core.search_entry (owner, grp);

-- The permissions that entries ask for: a handful, so that a viewer's rights are compared with few.
create table core.search_right (
    requires text primary key check (length(requires) <= 120)
);

-- Which form the core's own entries have; they are written anew when the program's form is another.
create table core.search_form (
    only_one boolean primary key default true check (only_one),
    form integer not null
);
insert into core.search_form (form) values (0);

grant usage, select on sequence core.search_entry_no to ${app};
grant select, insert, update, delete on core.search_entry to ${app};
grant select, insert on core.search_right to ${app};
grant select, update on core.search_form to ${app};
