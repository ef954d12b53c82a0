-- What the site may do, first half: hold one interview by its key. An expected "no" is an outcome, not an error.

-- Null for what is no key, so that a cookie of any content is merely unknown.
create function survey.key_of(session_key text) returns uuid
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when session_key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then session_key::uuid end
$$;

-- `early`, `open`, `closed`, or null for an unknown wave. By the clock, not by the start of the
-- transaction, which could be held back.
create function survey.state_of(of_wave text) returns text
  language sql set search_path = pg_catalog, pg_temp as $$
  select case when clock_timestamp() < opens_at then 'early'
    when clock_timestamp() < closes_at then 'open' else 'closed' end
  from survey.wave where id = of_wave
$$;

-- What became of a session that is no longer there.
create function survey.outcome_of(gone uuid) returns text
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce((select outcome from survey.receipt where key = gone), 'unknown')
$$;

create function survey.answers_of(pages jsonb) returns jsonb
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_object_agg(answer.key, answer.value), '{}')
  from jsonb_each(pages) as page, jsonb_each(page.value) as answer
$$;

-- One of the interviews that may begin in this minute, if any is left.
create function survey.take_from_budget(of_wave text, invited boolean) returns boolean
  language sql set search_path = pg_catalog, pg_temp as $$
  insert into survey.budget as b (wave, is_invited, minute, begun)
    values (of_wave, invited, date_trunc('minute', clock_timestamp()), 1)
  on conflict (wave, is_invited) do update
    set minute = greatest(b.minute, excluded.minute),
      begun = case when excluded.minute > b.minute then 1 else b.begun + 1 end
    where excluded.minute > b.minute
      or b.begun < (select begins_per_minute from survey.wave where id = of_wave)
  returning true
$$;

-- What a respondent needs to see of a wave. The questions only while it is open.
create function survey.open_wave(of_wave text)
  returns table (state text, questionnaire jsonb, quota_dimensions jsonb, is_open_link boolean, closes_at timestamptz)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select s.state, case when s.state = 'open' then w.questionnaire end,
    case when s.state = 'open' then w.quota_dimensions end, w.is_open_link, w.closes_at
  from survey.wave w, survey.state_of(w.id) as s (state)
  where w.id = of_wave
$$;

-- Outcomes: `started`, `resumed` (the invitation's interview goes on), `used`, `invitation_needed`,
-- `busy` (too many begin in this minute), `early`, `closed`, `unknown`.
create function survey.begin(of_wave text, of_token_hash text)
  returns table (outcome text, session_key uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  state text := coalesce(survey.state_of(of_wave), 'unknown');
  invitation survey.invitation;
  key uuid;
begin
  if state <> 'open' then
    return query select state, null::uuid;
    return;
  end if;
  if of_token_hash is null then
    if not (select is_open_link from survey.wave where id = of_wave) then
      return query select 'invitation_needed', null::uuid;
      return;
    end if;
  else
    -- The lock lets one interview begin per invitation, and waits for one that is just ending.
    select * into invitation from survey.invitation i
      where i.wave = of_wave and i.token_hash = of_token_hash for update;
    if not found or invitation.used_on is not null then
      return query select case when found then 'used' else 'unknown' end, null::uuid;
      return;
    end if;
    select s.key into key from survey.session s
      where s.wave = of_wave and s.token_hash = of_token_hash;
    if found then
      return query select 'resumed', key;
      return;
    end if;
  end if;
  if survey.take_from_budget(of_wave, of_token_hash is not null) is null then
    return query select 'busy', null::uuid;
    return;
  end if;
  return query
    with begun as (
      insert into survey.session (wave, token_hash) values (of_wave, of_token_hash) returning key)
    select 'started', begun.key from begun;
end $$;

-- Replaces the answers of one page. Outcomes: `saved`, `conflict` (saved elsewhere meanwhile; read
-- again), `too_large`, `closed`, or what became of the session. The same page sent twice is saved once.
create function survey.save(session_key text, page text, page_answers jsonb, expected_version int)
  returns table (outcome text, version int)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  own survey.session;
  together jsonb;
begin
  if page is null or page !~ '^[A-Za-z][A-Za-z0-9_]{0,31}$' or jsonb_typeof(page_answers) is distinct from 'object' then
    raise exception 'survey.save takes a page id and an object of answers' using errcode = '22023';
  end if;
  select * into own from survey.session s where s.key = survey.key_of(session_key) for update;
  if not found then
    return query select survey.outcome_of(survey.key_of(session_key)), null::int;
    return;
  end if;
  if survey.state_of(own.wave) <> 'open' then
    return query select 'closed', own.version;
    return;
  end if;
  if own.version is distinct from expected_version then
    return query select
      case when own.version = expected_version + 1 and own.last_page = page and own.pages -> page = page_answers
        then 'saved' else 'conflict' end, own.version;
    return;
  end if;
  together := own.pages || jsonb_build_object(page, page_answers);
  if octet_length(together::text) > 65536 then
    return query select 'too_large', own.version;
    return;
  end if;
  update survey.session s
    set pages = together, last_page = page, version = own.version + 1,
      saved_on = (now() at time zone 'UTC')::date
    where s.key = own.key;
  return query select 'saved', own.version + 1;
end $$;

-- Where an interview stands. `outcome` is `open`, `closed`, or what became of the session; the other
-- columns are null unless it is `open`.
create function survey.resume(session_key text)
  returns table (outcome text, wave text, last_page text, answers jsonb, version int, elapsed_seconds int)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  own survey.session;
begin
  select * into own from survey.session s where s.key = survey.key_of(session_key);
  if not found or survey.state_of(own.wave) <> 'open' then
    return query select
      case when own.key is null then survey.outcome_of(survey.key_of(session_key)) else 'closed' end,
      null::text, null::text, null::jsonb, null::int, null::int;
    return;
  end if;
  return query select 'open', own.wave, own.last_page, survey.answers_of(own.pages), own.version,
    extract(epoch from clock_timestamp() - own.begun_at)::int;
end $$;

-- Deletes an interview; an invitation can begin anew. `erased` when nothing is kept under the key,
-- else how the interview had ended: a submitted answer cannot be found any more.
create function survey.erase(session_key text) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from survey.session where key = survey.key_of(session_key);
  return coalesce((select outcome from survey.receipt where key = survey.key_of(session_key)), 'erased');
end $$;

revoke execute on all functions in schema survey from public;
grant execute on function survey.open_wave, survey.begin, survey.save, survey.resume, survey.erase to site;
