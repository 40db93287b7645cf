-- What the portal hands to a browser and takes back (notices, form tokens) must be its own, on every node.
create table core.signing_key (
  name    text primary key,
  secret  bytea not null check (length(secret) = 32),
  made_at timestamptz not null
);
grant select, insert on core.signing_key to ${app};
