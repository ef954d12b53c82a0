-- Until when a file may be served. Rights end at their instant whether or not the desk is up: the view
-- looks at the clock, and nobody has to do anything.

create table site.file_end (
  name text primary key check (char_length(name) between 1 and 200),
  ends_at timestamptz not null
);

grant select on site.file_end to desk;

-- Tells, or with null lifts, the end of files.
create function site.set_file_end(names text[], ends_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  if set_file_end.ends_at is null then
    delete from site.file_end f where f.name = any (set_file_end.names);
  else
    insert into site.file_end as f (name, ends_at)
      select distinct n, set_file_end.ends_at from unnest(set_file_end.names) as n
      on conflict on constraint file_end_pkey do update set ends_at = excluded.ends_at;
  end if;
end $$;

create or replace view site.visible_file with (security_barrier) as
select distinct f.name from site.publication_file f join site.open_now v on v.revision = f.revision
where not exists (select from site.file_end e where e.name = f.name and e.ends_at <= now());

revoke execute on function site.set_file_end from public;
grant execute on function site.set_file_end to desk;
