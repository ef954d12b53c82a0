-- What visitors send. The site may add and never read; the desk reads and removes.

create table inbox.message (
  id uuid primary key default uuidv7(),
  received_at timestamptz not null default now(),
  kind text not null check (kind ~ '^[a-z][A-Za-z0-9-]{0,39}$'),
  language text check (char_length(language) <= 20),
  body jsonb not null check (octet_length(body::text) <= 65536)
);
create index message_order on inbox.message (kind, received_at);

grant usage on schema inbox to desk, site;
grant select, delete on inbox.message to desk;
-- Not received_at: the instant is the database's word.
grant insert (id, kind, language, body) on inbox.message to site;
