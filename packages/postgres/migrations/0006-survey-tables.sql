-- Interviews of the image analysis. Nobody holds a right on these tables; the functions of the next
-- three files are the only way in, and none returns both a token and an answer.
--
-- Until it is submitted an interview is a session, which knows its invitation. Submitting deletes the
-- session, marks the invitation used, and drops the answer into `arrival`, a letterbox: from there
-- answers move to `answer` ten or more at a time, in the order of their random ids and in a
-- transaction of its own. So neither the order of rows nor their transaction tells who sent what.

create schema survey;
revoke all on schema survey from public;
grant usage on schema survey to desk, site;

create table survey.wave (
  id text primary key check (id ~ '^[A-Za-z][A-Za-z0-9_]{0,31}$'),
  -- The registered plan, letter by letter as it was hashed.
  plan text not null check (octet_length(plan) <= 8000000),
  plan_hash text not null check (plan_hash = encode(sha256(convert_to(plan, 'UTF8')), 'hex')),
  questionnaire jsonb not null,
  quota_dimensions jsonb not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  is_open_link boolean not null,
  begins_per_minute int not null check (begins_per_minute > 0),
  registered_at timestamptz not null default now(),
  check (opens_at < closes_at)
);

create table survey.quota (
  wave text not null references survey.wave,
  cell text not null check (char_length(cell) between 1 and 100),
  target int not null check (target >= 0),
  filled int not null default 0 check (filled between 0 and target),
  primary key (wave, cell)
);

-- A date and no instant: days are too coarse to set beside the order of anything.
create table survey.invitation (
  wave text not null references survey.wave,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  used_on date,
  primary key (wave, token_hash)
);

-- What is erased here should also leave the disk soon, hence the eager vacuum.
create table survey.session (
  key uuid primary key default gen_random_uuid(),
  wave text not null references survey.wave,
  token_hash text,
  begun_at timestamptz not null default now(),
  saved_on date not null default (now() at time zone 'UTC')::date,
  version int not null default 0,
  last_page text,
  -- Page → its answers, so that saving a page again takes away what is no longer ticked.
  pages jsonb not null default '{}' check (octet_length(pages::text) <= 65536),
  unique (wave, token_hash),
  foreign key (wave, token_hash) references survey.invitation
) with (autovacuum_vacuum_threshold = 50, autovacuum_vacuum_scale_factor = 0);

create table survey.arrival (
  id uuid primary key default gen_random_uuid(),
  wave text not null references survey.wave,
  quota_cell text check (char_length(quota_cell) <= 100),
  answers jsonb not null,
  flags jsonb not null check (octet_length(flags::text) <= 4096),
  submitted_on date not null default (now() at time zone 'UTC')::date
) with (autovacuum_vacuum_threshold = 50, autovacuum_vacuum_scale_factor = 0);
create index arrival_wave on survey.arrival (wave);

create table survey.answer (
  id uuid primary key,
  wave text not null references survey.wave,
  quota_cell text,
  answers jsonb not null,
  flags jsonb not null,
  submitted_on date not null
);
create index answer_wave on survey.answer (wave, id);

-- What became of a session that is gone, so that a second click gets the first one's result. Swept
-- after a day; names neither token nor answer.
create table survey.receipt (
  key uuid primary key,
  outcome text not null,
  ended_on date not null default (now() at time zone 'UTC')::date
) with (autovacuum_vacuum_threshold = 50, autovacuum_vacuum_scale_factor = 0);
create index receipt_ended_on on survey.receipt (ended_on);

-- Interviews that ended without an answer, by reason.
create table survey.turned_away (
  wave text not null references survey.wave,
  outcome text not null,
  count int not null,
  primary key (wave, outcome)
);

-- How many interviews began in the latest minute. It knows no address and no person.
create table survey.budget (
  wave text not null references survey.wave,
  is_invited boolean not null,
  minute timestamptz not null,
  begun int not null,
  primary key (wave, is_invited)
);
