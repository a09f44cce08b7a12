drop index access_log_case;
create index access_log_feedback on access_log (feedback_id, at);
drop table mail_preferences;
drop table reminders;
drop table setting_changes;
drop table promises;
alter table feedback drop column first_due_at;
