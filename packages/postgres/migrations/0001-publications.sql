-- Languages, publications, and the index of what a publication depends on.
-- Tables are touched by the functions of this schema only; nobody holds a right to write to them.

create table site.language (
  id text primary key check (id ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  live_from timestamptz not null
);

create table site.publication (
  revision bigint generated always as identity primary key,
  kind text not null check (kind ~ '^[a-z][A-Za-z0-9-]{0,39}$'),
  id text not null check (char_length(id) between 1 and 100),
  language text not null references site.language,
  slug text check (char_length(slug) <= 300),
  title text not null,
  document jsonb not null,
  keys text[] not null,
  lists text[] not null,
  files text[] not null,
  sort_at timestamptz not null,
  published_at timestamptz not null default now(),
  visible_from timestamptz not null,
  visible_until timestamptz,
  search_text text not null,
  closes_at timestamptz,
  withdrawn_at timestamptz,
  -- True when the row can never be visible again. It keeps the partial indexes as small as what is
  -- live, however often an object is published anew.
  spent boolean not null default false,
  check (spent or withdrawn_at is null)
);

create index publication_list on site.publication (kind, language, sort_at desc, revision desc) where not spent;
create index publication_object on site.publication (kind, id, language);
create index publication_address on site.publication (kind, language, slug);
create index publication_published_at on site.publication (published_at);
create index publication_visible_from on site.publication (visible_from);
create index publication_visible_until on site.publication (visible_until) where visible_until is not null;
create index publication_closes_at on site.publication (closes_at) where closes_at is not null;
create index publication_withdrawn_at on site.publication (withdrawn_at) where withdrawn_at is not null;

-- Keys, lists and files again, one row each, of rows that are not spent. A view that hides rows
-- (security barrier) lets only leakproof operators reach an index: equality is one, @> is not.
create table site.publication_key (
  key text not null,
  language text not null,
  kind text not null,
  sort_at timestamptz not null,
  revision bigint not null references site.publication,
  primary key (key, language, kind, sort_at, revision)
);
create index publication_key_revision on site.publication_key (revision);

create table site.publication_file (
  name text not null,
  revision bigint not null references site.publication,
  primary key (name, revision)
);
create index publication_file_revision on site.publication_file (revision);

create function site.keep_publication() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'A publication is never deleted. Withdraw it with site.withdraw.' using errcode = '55000';
  end if;
  -- `search` is generated and not yet known here.
  if (to_jsonb(new) - array['closes_at', 'withdrawn_at', 'spent', 'search']) is distinct from
     (to_jsonb(old) - array['closes_at', 'withdrawn_at', 'spent', 'search']) then
    raise exception 'A publication does not change. Publish a new one with site.publish.' using errcode = '55000';
  end if;
  if old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at
     or old.closes_at <= now() and new.closes_at is distinct from old.closes_at
     or old.spent and not new.spent then
    raise exception 'What is closed or withdrawn stays so. Publish anew with site.publish.' using errcode = '55000';
  end if;
  return new;
end $$;

create trigger keep_publication before update or delete on site.publication
  for each row execute function site.keep_publication();
create trigger keep_publications before truncate on site.publication
  for each statement execute function site.keep_publication();

create function site.index_publication() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.spent then
    delete from site.publication_key where revision = new.revision;
    delete from site.publication_file where revision = new.revision;
  elsif tg_op = 'INSERT' then
    insert into site.publication_key (key, language, kind, sort_at, revision)
      select distinct key, new.language, new.kind, new.sort_at, new.revision
      from unnest(new.keys || new.lists) as key;
    insert into site.publication_file (name, revision)
      select distinct name, new.revision from unnest(new.files) as name;
  end if;
  return null;
end $$;

create trigger index_publication after insert or update on site.publication
  for each row execute function site.index_publication();

grant usage on schema site to desk, site;
grant select on site.language, site.publication, site.publication_key, site.publication_file to desk;
revoke execute on all functions in schema site from public;
