-- What the desk may do: register waves, invite, count, and read answers that came out of the letterbox.

-- Registers the plan of a wave, or another one as long as the wave has not opened. `plan` is the text
-- that was hashed (SHA-256, hexadecimal). Returns `registered`, `replaced` or `unchanged`.
create function survey.register_wave(plan text, plan_hash text) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  document jsonb := register_wave.plan::jsonb;
  wave_id text := document ->> 'wave';
  opening timestamptz := (document ->> 'fieldFrom')::timestamptz;
  known survey.wave;
begin
  perform pg_advisory_xact_lock(hashtextextended('survey wave ' || wave_id, 0));
  select * into known from survey.wave w where w.id = wave_id;
  if known.plan_hash = register_wave.plan_hash and known.plan = register_wave.plan then
    return 'unchanged';
  end if;
  if known.opens_at <= clock_timestamp() then
    raise exception 'The wave "%" has opened; its plan is locked.', wave_id
      using errcode = '55000', hint = 'Register a new wave.';
  end if;
  if opening <= clock_timestamp() then
    raise exception 'The wave "%" would begin before its plan is registered.', wave_id
      using errcode = '55000', hint = 'Choose a later beginning of fielding.';
  end if;
  insert into survey.wave as w (id, plan, plan_hash, questionnaire, quota_dimensions, opens_at,
      closes_at, is_open_link, begins_per_minute)
    values (wave_id, register_wave.plan, register_wave.plan_hash, document -> 'questionnaire',
      coalesce(document #> '{quotas,dimensions}', '[]'), opening,
      (document ->> 'fieldUntil')::timestamptz, (document ->> 'openLink')::boolean,
      (document ->> 'beginsPerMinute')::int)
    on conflict (id) do update set plan = excluded.plan, plan_hash = excluded.plan_hash,
      questionnaire = excluded.questionnaire, quota_dimensions = excluded.quota_dimensions,
      opens_at = excluded.opens_at, closes_at = excluded.closes_at,
      is_open_link = excluded.is_open_link, begins_per_minute = excluded.begins_per_minute,
      registered_at = now();
  delete from survey.quota where wave = wave_id;
  insert into survey.quota (wave, cell, target)
    select wave_id, cell ->> 'key', (cell ->> 'target')::int
    from jsonb_path_query(document, 'lax $.quotas.cells[*]') as cell;
  return case when known.id is null then 'registered' else 'replaced' end;
end $$;

-- Ends fielding now. False when the wave was not open.
create function survey.close_wave(of_wave text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if survey.state_of(of_wave) is distinct from 'open' then return false; end if;
  update survey.wave set closes_at = clock_timestamp() where id = of_wave;
  return true;
end $$;

-- Adds invitations by the SHA-256 of their tokens (hexadecimal); known ones stay as they are. Returns
-- how many are new. Kept in the order of the hashes, not of the list they come from.
create function survey.invite(of_wave text, token_hashes text[]) returns bigint
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with added as (
    insert into survey.invitation (wave, token_hash)
      select distinct of_wave, hash from unnest(token_hashes) as hash order by hash
      on conflict do nothing
      returning 1)
  select count(*) from added
$$;

create function survey.waves()
  returns table (id text, state text, plan text, plan_hash text, registered_at timestamptz, opens_at timestamptz, closes_at timestamptz)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select w.id, survey.state_of(w.id), w.plan, w.plan_hash, w.registered_at, w.opens_at, w.closes_at
  from survey.wave w order by w.opens_at, w.id
$$;

-- Sums only: which invitation was used, and when, is nobody's to read.
create function survey.counts(of_wave text)
  returns table (invited bigint, used bigint, submitted bigint, screened_out bigint, quota_full bigint, outside_quota bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select
    (select count(*) from survey.invitation where wave = of_wave),
    (select count(used_on) from survey.invitation where wave = of_wave),
    (select count(*) from survey.arrival where wave = of_wave)
      + (select count(*) from survey.answer where wave = of_wave),
    coalesce(sum(count) filter (where outcome = 'screened_out'), 0),
    coalesce(sum(count) filter (where outcome = 'quota_full'), 0),
    coalesce(sum(count) filter (where outcome = 'outside_quota'), 0)
  from survey.turned_away where wave = of_wave
$$;

create function survey.quota_counts(of_wave text) returns table (cell text, target int, filled int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select cell, target, filled from survey.quota where wave = of_wave order by cell
$$;

-- Moves what waits in the letterbox, when ten or more wait, or the wave is closed and ten have come
-- out before. Fewer would be told apart by looking often.
create function survey.empty_letterbox(of_wave text) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('survey letterbox ' || of_wave, 0));
  if (select count(*) from survey.arrival where wave = of_wave) >= 10
    or survey.state_of(of_wave) = 'closed' and exists (select from survey.answer where wave = of_wave) then
    with taken as (
      delete from survey.arrival where wave = of_wave
        returning id, wave, quota_cell, answers, flags, submitted_on)
    insert into survey.answer (id, wave, quota_cell, answers, flags, submitted_on)
      select id, wave, quota_cell, answers, flags, submitted_on from taken order by id;
  end if;
end $$;

-- The answers to be analysed, in the order of their random ids.
create function survey.answers(of_wave text)
  returns table (id uuid, quota_cell text, answers jsonb, flags jsonb, submitted_on date)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  perform survey.empty_letterbox(of_wave);
  return query
    select a.id, a.quota_cell, a.answers, a.flags, a.submitted_on
    from survey.answer a where a.wave = of_wave order by a.id;
end $$;

-- Deletes interviews left alone for 30 days or whose wave has closed, and receipts older than a day.
-- To be called every hour or so. Returns the interviews deleted.
create function survey.sweep() returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  today date := (now() at time zone 'UTC')::date;
  swept bigint;
begin
  delete from survey.session s where s.saved_on < today - 30 or survey.state_of(s.wave) = 'closed';
  get diagnostics swept = row_count;
  delete from survey.receipt where ended_on < today - 1;
  return swept;
end $$;

revoke execute on all functions in schema survey from public;
grant execute on function survey.register_wave, survey.close_wave, survey.invite, survey.waves,
  survey.counts, survey.quota_counts, survey.answers, survey.sweep to desk;
