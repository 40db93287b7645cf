-- The portal knows people, how they prove who they are, and which roles they hold everywhere.
create table core.person (
  id          uuid primary key,
  login       text not null unique check (login = lower(login) and length(login) between 2 and 80),
  name        text not null check (length(name) between 1 and 80),
  email       text check (length(email) <= 254),
  locale      text not null check (locale in ('en', 'zh-CN')),
  zone        text not null,
  theme       text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
  contrast    text not null default 'normal' check (contrast in ('normal', 'high')),
  active      boolean not null default true,
  guest_until timestamptz,
  created     timestamptz not null,
  demo        boolean not null default false
);
create index person_by_name on core.person (name, id);

create table core.local_password (
  person      uuid primary key references core.person on delete cascade,
  hash        text not null check (hash like '$argon2id$%'),
  must_change boolean not null,
  ends        timestamptz,
  changed     timestamptz not null
);

-- A role may be given by hand and by a provider's groups at once; taking one leaves the other.
create table core.portal_role (
  person uuid not null references core.person on delete cascade,
  role   text not null check (role in ('ADMINISTRATOR', 'HR', 'AUDITOR')),
  source text not null,
  given  timestamptz not null,
  primary key (person, role, source)
);
create index portal_role_by_role on core.portal_role (role);

-- Only the hash of a token is kept: who reads the table cannot come in with it.
create table core.sign_in (
  id            uuid primary key,
  person        uuid not null references core.person on delete cascade,
  token_hash    bytea not null unique check (length(token_hash) = 32),
  kind          text not null check (kind in ('BROWSER', 'PROGRAM')),
  entrance      text not null,
  created       timestamptz not null,
  seen          timestamptz not null,
  ends          timestamptz not null,
  ended         timestamptz,
  agent         text not null check (length(agent) <= 300),
  address       text not null check (length(address) <= 64),
  provider_hint text
);
create index sign_in_by_person on core.sign_in (person, seen desc);
create index sign_in_by_end on core.sign_in (ends);

create table core.personal_token (
  id         uuid primary key,
  person     uuid not null references core.person on delete cascade,
  name       text not null check (length(name) between 1 and 80),
  token_hash bytea not null unique check (length(token_hash) = 32),
  scopes     text not null,
  created    timestamptz not null,
  ends       timestamptz not null,
  used       timestamptz,
  ended      timestamptz
);
create index personal_token_by_person on core.personal_token (person, created desc);

create table core.external_identity (
  provider text not null,
  subject  text not null,
  person   uuid not null references core.person on delete cascade,
  groups   text not null,
  seen     timestamptz not null,
  primary key (provider, subject)
);
create index external_identity_by_person on core.external_identity (person);

-- Kept in the database, so that a guesser is slowed down on every node at once.
create table core.sign_in_throttle (
  bucket   text primary key check (length(bucket) <= 200),
  failures integer not null check (failures >= 0),
  since    timestamptz not null,
  open_at  timestamptz not null
);
create index sign_in_throttle_by_time on core.sign_in_throttle (since);

-- A sign-in at the provider that is under way: it may come back to another node.
create table core.oidc_attempt (
  state_hash bytea primary key check (length(state_hash) = 32),
  nonce      text not null,
  verifier   text not null,
  go_to      text not null check (length(go_to) <= 500),
  ends       timestamptz not null
);

grant select, insert, update, delete on core.person, core.local_password, core.portal_role, core.sign_in,
  core.personal_token, core.external_identity, core.sign_in_throttle, core.oidc_attempt to ${app};
