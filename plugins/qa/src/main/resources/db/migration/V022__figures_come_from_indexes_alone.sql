-- The figures of a list cost more than the list: what waits for an answer, and what is one's own, was looked for in every row.

create index question_by_answers on question (group_id, state, answers, asked_at desc, id desc);

drop index question_by_asker;
create index question_by_asker on question (asker, group_id, asked_at desc, id desc);

drop index question_newest;
create index question_newest on question (group_id, asked_at desc, id desc) include (state);
