-- Everything of the demo is taken back in one act; the books of a real group cannot be, by nobody.

create function remove_demo_books(p_group uuid) returns boolean language plpgsql security definer set search_path from current as $$
begin
  if not exists (select 1 from book where group_id = p_group and demo) then
    return false;
  end if;
  perform set_config('banyan.removes_demo', 'yes', true);
  delete from reopening where group_id = p_group;
  delete from period where group_id = p_group;
  delete from batch_item i using batch b where b.id = i.batch_id and b.group_id = p_group;
  delete from batch where group_id = p_group;
  delete from approval a using request r where r.id = a.request_id and r.group_id = p_group;
  delete from request where group_id = p_group;
  delete from tip where group_id = p_group;
  delete from settled_week where group_id = p_group;
  delete from tranche_part t using entry e where e.id = t.entry_id and e.group_id = p_group;
  delete from tranche where group_id = p_group;
  delete from settlement s using entry e where e.id = s.entry_id and e.group_id = p_group;
  delete from charge where group_id = p_group;
  delete from seal where group_id = p_group;
  delete from heading_day where group_id = p_group;
  delete from posting p using entry e where e.id = p.entry_id and e.group_id = p_group;
  update entry set reverses = null where group_id = p_group and reverses is not null;
  delete from entry where group_id = p_group;
  delete from pot where group_id = p_group;
  delete from account where group_id = p_group;
  delete from book where group_id = p_group;
  perform set_config('banyan.removes_demo', 'no', true);
  return true;
end $$;
