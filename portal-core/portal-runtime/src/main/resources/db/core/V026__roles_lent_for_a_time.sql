-- Who is on duty has rights by the clock and not by a job that could be late: the standing reads the loan with the hour.
create table core.role_loan (
    grp uuid not null references core.grp (id) on delete cascade,
    loan_key text not null check (loan_key ~ '^[a-z][a-z0-9-]*:.{1,80}$'),
    person uuid not null references core.person (id),
    role text not null check (role in ('MODERATOR')),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (grp, loan_key),
    check (starts_at < ends_at)
);
create index role_loan_of_person on core.role_loan (grp, person, ends_at);
grant select, insert, update, delete on core.role_loan to ${app};
