-- The demo is removed in one click, but the portal has no right to delete a charter or a group; only these go, by one door.
alter table core.grp add column demo boolean not null default false;

create function core.remove_demo_groups() returns void language plpgsql security definer
set search_path = core, pg_temp as $$
begin
    delete from core.invitation where grp in (select id from core.grp where demo);
    delete from core.join_request where grp in (select id from core.grp where demo);
    delete from core.membership where grp in (select id from core.grp where demo);
    delete from core.charter where grp in (select id from core.grp where demo);
    delete from core.module_choice where grp in (select id from core.grp where demo);
    delete from core.module_switch where grp in (select id from core.grp where demo);
    delete from core.module_policy where grp in (select id from core.grp where demo);
    delete from core.setting_value where grp in (select id from core.grp where demo);
    delete from core.role_permission where grp in (select id from core.grp where demo);
    delete from core.grp where demo;
end $$;
revoke all on function core.remove_demo_groups() from public;
grant execute on function core.remove_demo_groups() to ${app};
