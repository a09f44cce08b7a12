-- The promise: in how many days, counted how, and whether its clock stands ---------------------
alter table feedback add column promise_days bigint not null default 14;
alter table feedback add column day_count text not null default 'calendar';
alter table feedback add column stopped_at bigint;
alter table feedback add column stopped_why text;
-- What a case waits for: 'work' of the team, 'waiting' for somebody else, 'done'. Kept beside the stage, so that one
-- range of an index is one view.
alter table feedback add column queue text not null default 'work';
-- 0 is urgent and comes first, 1 is everything else.
alter table feedback add column priority bigint not null default 1;
-- 0 to 5 by written criteria, when it has been rated.
alter table feedback add column severity bigint;
-- The case that this one is handled with, when both are the same matter.
alter table feedback add column merged_into bigint references feedback (id);
-- When thanks were passed on to the unit.
alter table feedback add column thanks_passed_at bigint;
-- Whether the giver allows it to be shown, and since when it is.
alter table feedback add column may_show boolean not null default false;
alter table feedback add column shown_at bigint;
update feedback set queue = 'done' where stage not in ('received', 'in-handling');
update feedback set promise_days = (select promise_days from counties where counties.id = feedback.county_id);
drop index feedback_inbox;
drop index feedback_county_stage;
create index feedback_county_queue on feedback (county_id, queue, priority, due_at, id, team_id, claimed_by, kind, thanks_passed_at);
create index feedback_team_queue on feedback (team_id, queue, priority, due_at, id, claimed_by, kind, thanks_passed_at);
create index feedback_team_received on feedback (team_id, received_at, id);
create index feedback_merged on feedback (merged_into);
-- The dialogue: an answer, a question to the giver, or what the giver writes -------------------
alter table messages add column kind text not null default 'reply';
-- What was written when another person has translated it.
alter table messages add column original_text text;
alter table messages add column original_language text;
update messages set kind = 'answer' where author = 'team';
-- The access log says from which page, too -----------------------------------------------------
alter table access_log add column page text not null default '';
