drop index feedback_waits_for_showing;
drop index feedback_may_show;
alter table feedback drop column not_shown_at;
drop table showing_choices;
drop table unsealings;
drop table redactions;
drop table publications;
