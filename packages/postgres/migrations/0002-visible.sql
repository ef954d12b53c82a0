-- What is visible at this instant, and when that changes next.
--
-- `exposure` and `open_now` are for the functions here and the desk. The site reads the others: their
-- security barrier keeps a condition of the caller (a cast that fails and quotes its input) from
-- ever seeing a hidden row.

-- Opening and end of every row, its language's go-live included.
create view site.exposure as
select
  p.revision, p.kind, p.id, p.language, p.slug, p.lists,
  greatest(p.visible_from, p.published_at, l.live_from) as opens_at,
  least(p.visible_until, p.closes_at, p.withdrawn_at) as ends_at
from site.publication p
join site.language l on l.id = p.language;

create view site.open_now as
select
  p.kind, p.id, p.language, p.slug, p.title, p.document, p.keys, p.lists, p.files,
  p.sort_at, p.published_at, p.visible_from,
  least(p.visible_until, p.closes_at) as visible_until,
  p.search_text, p.revision
from site.publication p
where not p.spent
  and p.withdrawn_at is null
  and p.visible_from <= now()
  and (p.visible_until is null or p.visible_until > now())
  and (p.closes_at is null or p.closes_at > now())
  and p.language = any (array(select id from site.language where live_from <= now()));

create view site.visible_language with (security_barrier) as
select id, live_from from site.language where live_from <= now();

create view site.visible with (security_barrier) as
select * from site.open_now;

create view site.visible_by_key with (security_barrier) as
select k.key, v.* from site.publication_key k join site.open_now v on v.revision = k.revision;

create view site.visible_file with (security_barrier) as
select distinct f.name from site.publication_file f join site.open_now v on v.revision = f.revision;

-- Addresses an object had in public and has no longer, as long as nobody else holds them.
create view site.former_slug with (security_barrier) as
select distinct on (f.kind, f.language, f.slug) f.kind, f.language, f.slug, f.id
from site.exposure f
join site.open_now v on v.kind = f.kind and v.language = f.language and v.id = f.id
where f.slug <> v.slug
  and f.opens_at <= now()
  and (f.ends_at is null or f.ends_at > f.opens_at)
  and not exists (
    select from site.publication h
    where h.kind = f.kind and h.language = f.language and h.slug = f.slug
      and h.id <> f.id and h.withdrawn_at is null)
order by f.kind, f.language, f.slug, f.revision desc;

create view site.next_turn with (security_barrier) as
select at, greatest(extract(epoch from at - now())::double precision, 0) as seconds
from (
  select least(
    (select min(visible_from) from site.publication where visible_from > now() and withdrawn_at is null),
    (select min(visible_until) from site.publication where visible_until > now() and not spent),
    (select min(closes_at) from site.publication where closes_at > now() and withdrawn_at is null),
    (select min(live_from) from site.language where live_from > now())
  ) as at
) as nearest;

-- Pages of a list, newest first. A barrier view is planned without knowing the caller's order and
-- limit, and would sort the whole kind for each page; these read an index from its start.
create function site.list(kind text, language text, max_count int, skip_count int)
  returns setof site.visible
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select * from site.open_now v
  where v.kind = list.kind and v.language = list.language
  order by v.sort_at desc, v.revision desc
  limit least(greatest(max_count, 0), 1000) offset greatest(skip_count, 0)
$$;

create function site.list_by_key(key text, kind text, language text, max_count int, skip_count int)
  returns setof site.visible
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.* from site.publication_key k
  join site.open_now v on v.revision = k.revision
  where k.key = list_by_key.key and k.kind = list_by_key.kind and k.language = list_by_key.language
  order by k.sort_at desc, k.revision desc
  limit least(greatest(max_count, 0), 1000) offset greatest(skip_count, 0)
$$;

-- Keys of the objects that opened or ended in public after an instant, with their lists.
create function site.turned_since(since timestamptz) returns table (key text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with turned as (
    select revision from site.publication where visible_from > since and visible_from <= now()
    union
    select revision from site.publication where published_at > since
    union
    select revision from site.publication where visible_until > since and visible_until <= now()
    union
    select revision from site.publication where closes_at > since and closes_at <= now()
    union
    select revision from site.publication where withdrawn_at > since
    union
    select p.revision from site.publication p join site.language l on l.id = p.language
      where l.live_from > since and l.live_from <= now()
  )
  select distinct key
  from turned
  join site.exposure e using (revision)
  cross join lateral unnest(e.lists || (e.kind || '/' || e.id)) as key
  where e.opens_at <= now() and (e.ends_at is null or e.ends_at > e.opens_at)
$$;

grant select on site.exposure, site.open_now, site.visible, site.visible_by_key,
  site.visible_language, site.visible_file, site.former_slug, site.next_turn to desk;
grant select on site.visible, site.visible_by_key, site.visible_language,
  site.visible_file, site.former_slug, site.next_turn to site;
revoke execute on all functions in schema site from public;
grant execute on function site.list, site.list_by_key, site.turned_since to desk, site;
