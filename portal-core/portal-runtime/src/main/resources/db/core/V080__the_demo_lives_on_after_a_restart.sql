-- A year is played while the portal serves: by one node, day by day, and on from the last day after a stop. Then it goes away whole.
alter table core.portal
    add column demo_first date,
    add column demo_day date,
    add column demo_node text check (length(demo_node) <= 200),
    add column demo_beat timestamptz,
    add constraint a_day_of_the_demo_is_of_its_year check (demo_day is null or demo_first is not null);

-- Who signed something that stays is kept by the foreign keys themselves, whichever table they are of.
create function core.remove_demo_people(besides text) returns integer language plpgsql
set search_path = core, pg_temp as $$
declare
    one uuid;
    gone integer := 0;
begin
    for one in select id from core.person where demo and login <> besides loop
        begin
            delete from core.person where id = one;
            gone := gone + 1;
        exception when foreign_key_violation then
            null;
        end;
    end loop;
    return gone;
end $$;
revoke all on function core.remove_demo_people(text) from public;
grant execute on function core.remove_demo_people(text) to ${app};
