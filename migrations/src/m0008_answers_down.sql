drop table thanks_passed;
drop table answer_ratings;
drop table answer_templates;
alter table messages drop column translator_id;
alter table messages drop column generic;
drop table drafts;
