-- One index for all modules, so that one query finds everything and one permission check guards it.
create table core.search_entry (
    grp uuid not null references core.grp (id) on delete cascade,
    module text not null,
    kind text not null,
    key text not null,
    requires text not null,
    title text not null,
    body text not null,
    words tsvector not null,
    author uuid references core.person (id),
    address text not null,
    at timestamptz not null,
    primary key (grp, module, kind, key)
);
create index search_entry_words on core.search_entry using gin (words);
create index search_entry_author on core.search_entry (author);
grant select, insert, update, delete on core.search_entry to ${app};
