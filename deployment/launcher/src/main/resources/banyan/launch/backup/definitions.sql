-- Each query answers with statements that make the database again; PostgreSQL itself spells out its definitions.
-- Run with an empty search_path, so that every name in them carries its schema. Sections are run in this order.
-- {mine} is: in a schema of ours and not a part of an extension.

-- section: unknown (objects that these queries cannot make again: a backup without them is refused)
select 'partitioned or foreign table ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('p', 'f') and {mine c pg_class}
union all
select 'inherited table ' || i.inhrelid::regclass from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'r' and {mine c pg_class}
union all
select 'composite type ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'c' and {mine c pg_class}
union all
select 'range type ' || t.oid::regtype from pg_type t join pg_namespace n on n.oid = t.typnamespace
 where t.typtype in ('r', 'm') and {mine t pg_type}
union all
select 'aggregate ' || p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where p.prokind in ('a', 'w') and {mine p pg_proc}
union all
select 'operator ' || o.oid::regoperator from pg_operator o join pg_namespace n on n.oid = o.oprnamespace where {mine o pg_operator}
union all
select 'rule ' || r.rulename || ' on ' || r.ev_class::regclass from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
 where r.rulename <> '_RETURN' and {mine c pg_class}
union all
select 'row policy ' || p.polname || ' on ' || p.polrelid::regclass from pg_policy p
union all
select 'large object ' || oid from pg_largeobject_metadata;

-- section: before
select format('create schema %I', n.nspname) from pg_namespace n
 where {ours} and n.nspname <> 'public' order by n.oid;
select format('create extension if not exists %I with schema %I', e.extname, n.nspname)
  from pg_extension e join pg_namespace n on n.oid = e.extnamespace
 where e.extname <> 'plpgsql' order by e.oid;
select format('create type %I.%I as enum (%s)', n.nspname, t.typname,
              (select string_agg(quote_literal(l.enumlabel), ', ' order by l.enumsortorder) from pg_enum l where l.enumtypid = t.oid))
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
 where t.typtype = 'e' and {mine t pg_type} order by t.oid;
select format('create domain %I.%I as %s%s%s%s', n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod),
              coalesce(' default ' || t.typdefault, ''), case when t.typnotnull then ' not null' else '' end,
              coalesce((select string_agg(format(' constraint %I %s', k.conname, pg_get_constraintdef(k.oid)), '' order by k.conname)
                          from pg_constraint k where k.contypid = t.oid and k.contype = 'c'), ''))
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
 where t.typtype = 'd' and {mine t pg_type} order by t.oid;
select format('create sequence %s as %s start with %s increment by %s minvalue %s maxvalue %s cache %s%s', c.oid::regclass,
              format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, case when s.seqcycle then ' cycle' else '' end)
  from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
 where not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'i')
   and {mine c pg_class} order by c.oid;
select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where p.prokind in ('f', 'p') and {mine p pg_proc} order by p.oid;
select format('create %stable %s (%s)%s', case c.relpersistence when 'u' then 'unlogged ' else '' end, c.oid::regclass,
       (select string_agg(format('%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
               case when a.attcollation not in (0, ty.typcollation)
                    then (select format(' collate %I.%I', cn.nspname, co.collname) from pg_collation co join pg_namespace cn on cn.oid = co.collnamespace where co.oid = a.attcollation)
                    else '' end,
               case when a.attgenerated = 's' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
                    when a.attgenerated = 'v' then format(' generated always as (%s) virtual', pg_get_expr(d.adbin, d.adrelid))
                    when a.attidentity <> '' then (
                        select format(' generated %s as identity (sequence name %s start with %s increment by %s minvalue %s maxvalue %s cache %s%s)',
                               case a.attidentity when 'a' then 'always' else 'by default' end, s.seqrelid::regclass, s.seqstart, s.seqincrement,
                               s.seqmin, s.seqmax, s.seqcache, case when s.seqcycle then ' cycle' else '' end)
                          from pg_depend o join pg_sequence s on s.seqrelid = o.objid
                         where o.classid = 'pg_class'::regclass and o.refobjid = c.oid and o.refobjsubid = a.attnum and o.deptype = 'i')
                    when a.atthasdef then ' default ' || pg_get_expr(d.adbin, d.adrelid)
                    else '' end,
               case when a.attnotnull then ' not null' else '' end), ', ' order by a.attnum)
          from pg_attribute a join pg_type ty on ty.oid = a.atttypid
          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
       coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', ''))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'r' and {mine c pg_class} order by c.oid;
select format('alter sequence %s owned by %s.%I', d.objid::regclass, d.refobjid::regclass, a.attname)
  from pg_depend d join pg_class c on c.oid = d.objid and c.relkind = 'S' join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
 where d.classid = 'pg_class'::regclass and d.deptype = 'a' and {mine c pg_class} order by c.oid;

-- section: after
select format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
 where k.contype in ('p', 'u', 'x', 'c', 'f') and {mine c pg_class} order by k.contype = 'f', k.oid;
select format('create %s %s%s as %s', case c.relkind when 'm' then 'materialized view' else 'view' end, c.oid::regclass,
              coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', ''), pg_get_viewdef(c.oid))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('v', 'm') and {mine c pg_class} order by c.oid;
select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
 where not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) and {mine c pg_class} order by c.oid;
select pg_get_statisticsobjdef(s.oid) from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace where {ours} order by s.oid;
select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
 where not t.tgisinternal and {mine c pg_class} order by t.oid;
select format('alter table %s %s trigger %I', t.tgrelid::regclass, case t.tgenabled when 'D' then 'disable' when 'A' then 'enable always' else 'enable replica' end, t.tgname)
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
 where not t.tgisinternal and t.tgenabled <> 'O' and {mine c pg_class} order by t.oid;
select case when d.objsubid = 0 then format('comment on %s %s is %L', case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, c.oid::regclass, d.description)
            else format('comment on column %s.%I is %L', c.oid::regclass, a.attname, d.description) end
  from pg_description d join pg_class c on d.classoid = 'pg_class'::regclass and c.oid = d.objoid and c.relkind in ('r', 'v', 'm', 'S')
  join pg_namespace n on n.oid = c.relnamespace left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
 where {mine c pg_class} order by c.oid, d.objsubid;
select format('select setval(%L, %s, %s)', c.oid::regclass::text,
              (xpath('/row/v/text()', query_to_xml(format('select last_value as v from %s', c.oid::regclass), false, true, '')))[1]::text,
              (xpath('/row/v/text()', query_to_xml(format('select is_called as v from %s', c.oid::regclass), false, true, '')))[1]::text)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'S' and {mine c pg_class} order by c.oid::regclass::text;

-- section: rights (@owner@ and @app@ stand for the two roles, which may have other names where it is restored)
with object(kind, name, acl) as (
  select case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass::text, c.relacl
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v', 'm', 'S') and {mine c pg_class}
  union all
  select 'routine', p.oid::regprocedure::text, p.proacl from pg_proc p join pg_namespace n on n.oid = p.pronamespace where {mine p pg_proc}
  union all
  select 'type', t.oid::regtype::text, t.typacl from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype in ('e', 'd') and {mine t pg_type}
  union all
  select 'schema', quote_ident(n.nspname), n.nspacl from pg_namespace n where {ours} and n.nspname <> 'public'
), changed as (select * from object where acl is not null),
rights(step, statement) as (
  -- schemas last: without them the owner could not reach what is in them
  select case kind when 'schema' then 5 else 1 end, format('revoke all on %s %s from public, @owner@', kind, name) from changed
  union all
  select case o.kind when 'schema' then 6 else 2 end, format('grant %s on %s %s to %s%s', e.privilege_type, o.kind, o.name, r.role, case when e.is_grantable then ' with grant option' else '' end)
    from changed o cross join lateral aclexplode(o.acl) e join {roles} r on r.oid = e.grantee
  union all
  select 3, format('grant %s (%I) on table %s to %s', e.privilege_type, a.attname, c.oid::regclass, r.role)
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    cross join lateral aclexplode(a.attacl) e join {roles} r on r.oid = e.grantee
   where a.attacl is not null and {mine c pg_class}
  union all
  select 4, format('alter default privileges%s grant %s on %s to %s', coalesce(' in schema ' || quote_ident(n.nspname), ''), e.privilege_type,
                   case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'routines' when 'T' then 'types' else 'schemas' end, r.role)
    from pg_default_acl d left join pg_namespace n on n.oid = d.defaclnamespace
    cross join lateral aclexplode(d.defaclacl) e join {roles} r on r.oid = e.grantee
   where d.defaclrole = (select oid from pg_roles where rolname = current_user)
)
select statement from rights order by step, statement;

-- section: strangers (roles whose rights are not kept, for a warning)
select distinct a.rolname from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) e
  join pg_roles a on a.oid = e.grantee
 where {mine c pg_class} and a.oid not in (select oid from {roles} r) order by 1;

-- section: tables (what is copied: the table and its columns, without computed ones)
select format('%s (%s)', c.oid::regclass, string_agg(quote_ident(a.attname), ', ' order by a.attnum))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
 where c.relkind = 'r' and {mine c pg_class} group by c.oid order by c.oid;

-- section: content (anything at all means that the database is not empty)
select n.nspname::text from pg_namespace n where {ours} and n.nspname <> 'public'
union all
select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where {mine c pg_class};
