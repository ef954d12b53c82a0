-- Search over what is visible: words in their stems (German, English), pairs of signs (Chinese),
-- and, where a word is mistyped, likeness of three-letter pieces with the title.

create schema if not exists extension;
revoke all on schema extension from public;
create extension if not exists pg_trgm with schema extension;

-- Text reduced to words separated by single blanks. The word splitter of text search glues
-- typographic quotes and Chinese punctuation to words under the C locale.
create function site.plain_words(value text) returns text
  language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select btrim(regexp_replace(lower(value), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- "鲁尔区 2018" becomes "鲁尔 尔区 2018": runs of Chinese signs as overlapping pairs.
create function site.sign_pairs(value text) returns text
  language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select coalesce(string_agg(
    case
      when sign !~ '[㐀-鿿豈-﫿]' then sign
      when next ~ '[㐀-鿿豈-﫿]' then ' ' || sign || next || ' '
      when previous ~ '[㐀-鿿豈-﫿]' then ' '
      else ' ' || sign || ' '
    end, '' order by place), '')
  from (
    select sign, place,
      lead(sign) over (order by place) as next, lag(sign) over (order by place) as previous
    from string_to_table(value, null) with ordinality as signs (sign, place)
  ) as neighbours
$$;

create function site.search_configuration(language text) returns regconfig
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case language when 'de' then 'german' when 'en' then 'english'
    when 'nl' then 'dutch' when 'tr' then 'turkish' else 'simple' end::regconfig
$$;

-- What is looked for: words, and pairs of signs. What is looked in holds the single signs as well, for
-- a query with one of them alone ("2018年").
create function site.search_words(language text, value text) returns text
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case when value ~ '[㐀-鿿豈-﫿]' then site.sign_pairs(site.plain_words(value))
    else site.plain_words(value) end
$$;

create function site.searchable_words(language text, value text) returns text
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select site.search_words(language, value) || case when value ~ '[㐀-鿿豈-﫿]'
    then regexp_replace(regexp_replace(value, '[^㐀-鿿豈-﫿]', '', 'g'), '(.)', ' \1', 'g') else '' end
$$;

-- The cut keeps the vector below the megabyte PostgreSQL allows it.
create function site.search_vector(language text, title text, body text) returns tsvector
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select setweight(to_tsvector(site.search_configuration(language), site.searchable_words(language, left(title, 1000))), 'A')
    || setweight(to_tsvector(site.search_configuration(language), site.searchable_words(language, left(body, 100000))), 'B')
$$;

alter table site.publication add column search tsvector
  generated always as (site.search_vector(language, title, search_text)) stored;
create index publication_search on site.publication using gin (search) where not spent;
create index publication_title on site.publication
  using gin (title extension.gin_trgm_ops) where not spent;

-- Up to 160 signs around the first hit; hits stand between U+E000 and U+E001 (private use), which
-- the text itself cannot contain afterwards. Plain text: the reader escapes it, then marks the hits.
create function site.excerpt(language text, body text, wanted tsquery, query text) returns text
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  content text := translate(left(body, 20000), U&'\E000\E001', '');
  term text;
  place int := 0;
begin
  if content !~ '[㐀-鿿豈-﫿]' then
    return ts_headline(site.search_configuration(language), content, wanted,
      U&'StartSel="\E000", StopSel="\E001", MaxWords=28, MinWords=14, ShortWord=2');
  end if;
  foreach term in array array[query] || string_to_array(site.search_words(language, query), ' ') loop
    place := case when term = '' then 0 else position(term in content) end;
    exit when place > 0;
  end loop;
  if place = 0 then return left(content, 80); end if;
  return substr(content, greatest(place - 30, 1), least(place - 1, 30)) || U&'\E000' || term || U&'\E001'
    || substr(content, place + char_length(term), 60);
end $$;

-- Objects that hold all words come first; when they do not fill the page, objects whose title is
-- like the words follow. Of more than a thousand hits the newest thousand are ranked. Any text is a valid query, also an empty one, which finds nothing.
create function site.search(language text, query text, max_count int, skip_count int)
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
    where p.language = search.language and not p.spent and p.search @@ wanted;
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
      and asked operator(extension.<%) p.title
      and (p.search @@ wanted) is not true
    order by rank desc, v.sort_at desc, v.revision desc
    limit page - hits offset skip
  ) as found
  order by found.rank desc, found.sort_at desc, found.revision desc;
end $$;

revoke execute on all functions in schema site from public;
grant execute on function site.search to desk, site;
