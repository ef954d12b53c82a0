-- Answers that were fielded elsewhere and came in as a file. They belong to a wave by its id, which need not be
-- registered here: what an agency fielded before this platform has no plan of ours.

create table survey.imported_answer (
  wave text not null check (wave ~ '^[A-Za-z][A-Za-z0-9_]{0,31}$'),
  -- SHA-256 of the mapped answers; the same answers are kept once, however often a file comes in.
  record_key text not null check (record_key ~ '^[0-9a-f]{64}$'),
  id uuid not null default gen_random_uuid(),
  quota_cell text check (char_length(quota_cell) <= 100),
  answers jsonb not null check (octet_length(answers::text) <= 1048576),
  language text not null default '' check (char_length(language) <= 20),
  submitted_on date not null,
  primary key (wave, record_key)
);

create table survey.import (
  wave text not null,
  content_key text not null check (content_key ~ '^[0-9a-f]{64}$'),
  file_name text not null check (char_length(file_name) <= 200),
  imported_at timestamptz not null default now(),
  added int not null,
  already_there int not null,
  primary key (wave, content_key, imported_at)
);

-- Keeps all records or none: a list of {key, quotaCell, answers, language, submittedOn}.
create function survey.import_answers(of_wave text, of_content_key text, of_file text, records jsonb)
  returns table (added int, already_there int)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kept int;
begin
  perform pg_advisory_xact_lock(hashtextextended('survey import ' || of_wave, 0));
  insert into survey.imported_answer (wave, record_key, quota_cell, answers, language, submitted_on)
    select of_wave, record ->> 'key', record ->> 'quotaCell', record -> 'answers',
      record ->> 'language', (record ->> 'submittedOn')::date
    from jsonb_array_elements(records) as record
    on conflict do nothing;
  get diagnostics kept = row_count;
  insert into survey.import (wave, content_key, file_name, added, already_there)
    values (of_wave, of_content_key, of_file, kept, jsonb_array_length(records) - kept);
  return query select kept, jsonb_array_length(records) - kept;
end $$;

create function survey.imported_answers(of_wave text)
  returns table (id uuid, quota_cell text, answers jsonb, language text, submitted_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select id, quota_cell, answers, language, submitted_on
  from survey.imported_answer where wave = of_wave order by id
$$;

create function survey.imports(of_wave text)
  returns table (file_name text, imported_at timestamptz, added int, already_there int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select file_name, imported_at, added, already_there
  from survey.import where wave = of_wave order by imported_at desc
$$;

revoke execute on all functions in schema survey from public;
grant execute on function survey.import_answers, survey.imported_answers, survey.imports to desk;
