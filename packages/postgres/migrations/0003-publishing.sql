-- The only ways to change what the public sees. All of them act in the caller's transaction and
-- tell the channel `publication`; PostgreSQL delivers the notice when that transaction commits.

create function site.tell(revision bigint, keys text[]) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  payload text := json_build_object('revision', revision, 'keys', to_json(keys))::text;
begin
  -- NOTIFY refuses payloads of 8000 bytes and more.
  perform pg_notify('publication',
    case when octet_length(payload) < 7900 then payload else '{"all": true}' end);
end $$;

-- One writer per object at a time, until its transaction ends.
create function site.lock_object(kind text, id text) returns void
  language sql set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended(concat_ws(E'\x1f', 'object', kind, id), 0))
$$;

create function site.set_language(id text, live_from timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into site.language as l (id, live_from) values (set_language.id, set_language.live_from)
    on conflict on constraint language_pkey do update set live_from = excluded.live_from
    where l.live_from <> excluded.live_from;
  if found then perform pg_notify('publication', '{"all": true}'); end if;
end $$;

-- Returns the new revision. Raises 23505 when another object of the kind holds the slug.
create function site.publish(
  kind text, id text, language text, slug text, title text, document jsonb,
  keys text[], lists text[], files text[],
  sort_at timestamptz, visible_from timestamptz, visible_until timestamptz, search_text text
) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  opening timestamptz := coalesce(publish.visible_from, now());
  own_lists text[] := coalesce(publish.lists, '{}');
  told text[];
  holder text;
  result bigint;
begin
  -- Two publishers must see each other's rows once they hold the locks below.
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'site.publish needs a transaction at READ COMMITTED' using errcode = '25000';
  end if;
  perform site.lock_object(publish.kind, publish.id);
  if publish.slug is not null then
    perform pg_advisory_xact_lock(
      hashtextextended(concat_ws(E'\x1f', 'slug', publish.kind, publish.language, publish.slug), 0));
    select p.id into holder from site.publication p
      where p.kind = publish.kind and p.language = publish.language and p.slug = publish.slug
        and p.id <> publish.id and p.withdrawn_at is null
      limit 1;
    if found then
      raise exception 'The address "%" (%, %) belongs to another object.',
        publish.slug, publish.kind, publish.language
        using errcode = '23505', constraint = 'publication_slug', detail = holder,
          hint = 'Choose another slug, or withdraw the other object.';
    end if;
  end if;

  select array_agg(distinct list) into told
    from site.publication p, unnest(p.lists) as list
    where p.kind = publish.kind and p.id = publish.id and p.language = publish.language and not p.spent;

  update site.publication p
    set withdrawn_at = now(), spent = true
    where p.kind = publish.kind and p.id = publish.id and p.language = publish.language
      and not p.spent and p.visible_from > now();
  update site.publication p
    set closes_at = case when p.closes_at <= now() then p.closes_at else greatest(opening, now()) end,
      spent = (p.closes_at is not null and p.closes_at <= now()) or opening <= now()
    where p.kind = publish.kind and p.id = publish.id and p.language = publish.language
      and not p.spent;

  insert into site.publication
    (kind, id, language, slug, title, document, keys, lists, files,
     sort_at, visible_from, visible_until, search_text)
  values
    (publish.kind, publish.id, publish.language, publish.slug, publish.title, publish.document,
     coalesce(publish.keys, '{}'), own_lists, coalesce(publish.files, '{}'),
     coalesce(publish.sort_at, opening), opening, publish.visible_until,
     coalesce(publish.search_text, ''))
  returning revision into result;

  perform site.tell(result, array(
    select publish.kind || '/' || publish.id union select unnest(told || own_lists)));
  return result;
end $$;

-- Takes an object back at once, in one language or (null) in all; its addresses become free.
-- Returns the number of rows withdrawn.
create function site.withdraw(kind text, id text, language text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  told text[];
  latest bigint;
  result bigint;
begin
  perform site.lock_object(withdraw.kind, withdraw.id);
  with taken as (
    update site.publication p set withdrawn_at = now(), spent = true
      where p.kind = withdraw.kind and p.id = withdraw.id
        and (withdraw.language is null or p.language = withdraw.language)
        and p.withdrawn_at is null
      returning p.revision, p.lists
  )
  select count(*), max(revision),
      array(select distinct list from taken t, unnest(t.lists) as list)
    into result, latest, told from taken;
  if result > 0 then
    perform site.tell(latest, array[withdraw.kind || '/' || withdraw.id] || told);
  end if;
  return result;
end $$;

-- Takes back what has not opened yet and leaves the open snapshot open. Returns the rows withdrawn.
create function site.cancel_planned(kind text, id text, language text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  latest bigint;
  result bigint;
begin
  perform site.lock_object(cancel_planned.kind, cancel_planned.id);
  with taken as (
    update site.publication p set withdrawn_at = now(), spent = true
      where p.kind = cancel_planned.kind and p.id = cancel_planned.id
        and (cancel_planned.language is null or p.language = cancel_planned.language)
        and not p.spent and p.visible_from > now()
      returning p.revision
  )
  select count(*), max(revision) into result, latest from taken;
  if result > 0 then
    update site.publication p set closes_at = null
      where p.kind = cancel_planned.kind and p.id = cancel_planned.id
        and (cancel_planned.language is null or p.language = cancel_planned.language)
        and not p.spent and p.closes_at > now();
    perform site.tell(latest, array[cancel_planned.kind || '/' || cancel_planned.id]);
  end if;
  return result;
end $$;

revoke execute on all functions in schema site from public;
grant execute on function site.set_language, site.publish, site.withdraw, site.cancel_planned to desk;
