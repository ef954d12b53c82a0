-- A search of some kinds only, ranked among them.

drop function site.search(text, text, int, int);

-- Objects that hold all words come first; when they do not fill the page, objects whose title is like
-- the words follow. `kinds` narrows both; null means every kind. Of more than a thousand hits the newest
-- thousand are ranked. Any text is a valid query, also an empty one, which finds nothing.
create function site.search(language text, query text, max_count int, skip_count int,
    kinds text[] default null)
  returns table (kind text, id text, slug text, title text, excerpt text, rank real)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set pg_trgm.word_similarity_threshold = 0.4 as $$
#variable_conflict use_column
declare
  asked text := site.plain_words(left(coalesce(search.query, ''), 200));
  wanted tsquery := plainto_tsquery(site.search_configuration(search.language),
    site.search_words(search.language, asked));
  page int := least(greatest(coalesce(search.max_count, 20), 0), 50);
  skip int := least(greatest(coalesce(search.skip_count, 0), 0), 1000);
  hits bigint;
begin
  return query
  select found.kind, found.id, found.slug, found.title,
    site.excerpt(search.language, found.search_text, wanted, asked), found.rank
  from (
    select hit.*, (1 + ts_rank(hit.search, wanted))::real as rank
    from (
      select v.kind, v.id, v.slug, v.title, v.search_text, v.sort_at, v.revision, p.search
      from site.publication p
      join site.open_now v on v.revision = p.revision
      where p.language = search.language and not p.spent and p.search @@ wanted
        and (search.kinds is null or p.kind = any(search.kinds))
      order by v.sort_at desc, v.revision desc
      limit 1000
    ) as hit
    order by rank desc, hit.sort_at desc, hit.revision desc
    limit page offset skip
  ) as found
  order by found.rank desc, found.sort_at desc, found.revision desc;
  get diagnostics hits = row_count;
  if hits >= page or char_length(asked) < 4 then return; end if;

  if hits = 0 and skip > 0 then
    select count(*) into hits
    from site.publication p
    join site.open_now v on v.revision = p.revision
    where p.language = search.language and not p.spent and p.search @@ wanted
        and (search.kinds is null or p.kind = any(search.kinds));
    skip := greatest(skip - hits, 0);
    hits := 0;
  else
    skip := 0;
  end if;

  return query
  select found.kind, found.id, found.slug, found.title,
    left(translate(found.search_text, U&'\E000\E001', ''), 160), found.rank
  from (
    select v.kind, v.id, v.slug, v.title, v.search_text, v.sort_at, v.revision,
      extension.word_similarity(asked, v.title) as rank
    from site.publication p
    join site.open_now v on v.revision = p.revision
    where p.language = search.language and not p.spent
      and (search.kinds is null or p.kind = any(search.kinds))
      and asked operator(extension.<%) p.title
      and (p.search @@ wanted) is not true
    order by rank desc, v.sort_at desc, v.revision desc
    limit page - hits offset skip
  ) as found
  order by found.rank desc, found.sort_at desc, found.revision desc;
end $$;

revoke execute on function site.search from public;
grant execute on function site.search to desk, site;

-- Nothing planned has no time left; nought would mean now.
create or replace view site.next_turn with (security_barrier) as
select at, case when at is not null
  then greatest(extract(epoch from at - now())::double precision, 0) end as seconds
from (
  select least(
    (select min(visible_from) from site.publication where visible_from > now() and withdrawn_at is null),
    (select min(visible_until) from site.publication where visible_until > now() and not spent),
    (select min(closes_at) from site.publication where closes_at > now() and withdrawn_at is null),
    (select min(live_from) from site.language where live_from > now())
  ) as at
) as nearest;
