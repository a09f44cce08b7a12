drop index feedback_may_show;
drop table showing_choices;
drop table unsealings;
drop table redactions;
drop table publications;
