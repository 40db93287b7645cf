-- People who do not know each other do not ask each other; every field has an audience of its own.
create table core.card (
    person uuid primary key references core.person,
    position text not null default '' check (length(position) <= 80),
    industry text not null default '' check (length(industry) <= 80),
    path text not null default '' check (length(path) <= 1000),
    strengths jsonb not null default '[]' check (jsonb_array_length(strengths) <= 12),
    needs jsonb not null default '[]' check (jsonb_array_length(needs) <= 12),
    interests jsonb not null default '[]' check (jsonb_array_length(interests) <= 12),
    audience jsonb not null default '{}',
    version integer not null default 1,
    changed_at timestamptz not null
);
grant select, insert, update, delete on core.card to ${app};
