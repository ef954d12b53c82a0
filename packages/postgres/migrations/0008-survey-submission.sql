-- What the site may do, second half: end an interview, once. Each ending is one transaction: the session
-- goes, and what is counted, marked and kept comes with it or not at all.

-- Ends a locked session: nothing but its outcome remains under its key.
create function survey.end_session(ended survey.session, outcome text) returns void
  language sql set search_path = pg_catalog, pg_temp as $$
  delete from survey.session where key = ended.key;
  insert into survey.receipt (key, outcome) values (ended.key, outcome);
$$;

create function survey.use_invitation(ended survey.session) returns void
  language sql set search_path = pg_catalog, pg_temp as $$
  update survey.invitation set used_on = (now() at time zone 'UTC')::date
    where wave = ended.wave and token_hash = ended.token_hash
$$;

create function survey.turn_away(ended survey.session, because text) returns text
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into survey.turned_away as t (wave, outcome, count) values (ended.wave, because, 1)
    on conflict (wave, outcome) do update set count = t.count + 1;
  perform survey.end_session(ended, because);
  return because;
end $$;

-- Ends an interview whose answers screen out: they are deleted, the invitation is used.
create function survey.screen_out(session_key text) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  own survey.session;
begin
  select * into own from survey.session where key = survey.key_of(session_key) for update;
  if not found then return survey.outcome_of(survey.key_of(session_key)); end if;
  if survey.state_of(own.wave) <> 'open' then return 'closed'; end if;
  perform survey.use_invitation(own);
  return survey.turn_away(own, 'screened_out');
end $$;

-- Whether an answer in a cell would still be counted, to say no early. Only submitting decides.
create function survey.has_room(of_wave text, of_cell text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when exists (select from survey.quota where wave = of_wave)
    then exists (select from survey.quota where wave = of_wave and cell = of_cell and filled < target)
    else exists (select from survey.wave where id = of_wave) end
$$;

-- Submits once. Outcomes: `accepted`, `quota_full` and `outside_quota` (nothing is kept or counted, the
-- invitation stays unused), `closed`, or what had become of the session. When it returns, what it says
-- is on disk.
create function survey.submit(session_key text, of_cell text, of_flags jsonb) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  own survey.session;
begin
  select * into own from survey.session where key = survey.key_of(session_key) for update;
  if not found then return survey.outcome_of(survey.key_of(session_key)); end if;
  if survey.state_of(own.wave) <> 'open' then return 'closed'; end if;
  if exists (select from survey.quota where wave = own.wave) then
    -- Waits for others in the cell and then looks again whether there is room.
    update survey.quota set filled = filled + 1
      where wave = own.wave and cell = of_cell and filled < target;
    if not found then
      return survey.turn_away(own,
        case when exists (select from survey.quota where wave = own.wave and cell = of_cell)
          then 'quota_full' else 'outside_quota' end);
    end if;
  end if;
  perform survey.use_invitation(own);
  insert into survey.arrival (wave, quota_cell, answers, flags)
    values (own.wave, of_cell, survey.answers_of(own.pages), coalesce(of_flags, '{}'));
  perform survey.end_session(own, 'accepted');
  return 'accepted';
end $$;

revoke execute on all functions in schema survey from public;
grant execute on function survey.screen_out, survey.has_room, survey.submit to site;
