-- The end of the promise before it was extended, moved by what stopped the clock since; null when it never was extended.
-- Whether a promise was kept is judged by it.
alter table feedback add column first_due_at bigint;
-- In how many days a county promises an answer for a kind and a channel; '' is any of them. The county's own days hold
-- when none fits.
create table promises (
  id {pk},
  county_id bigint not null references counties (id),
  kind text not null,
  channel text not null,
  days bigint not null,
  -- 'calendar' or 'working'.
  day_count text not null,
  unique (county_id, kind, channel)
);
-- Who changed a county's settings: what the settings' page calls it, before and after in its words' codes.
create table setting_changes (
  id {pk},
  county_id bigint not null references counties (id),
  at bigint not null,
  account_id bigint not null references accounts (id),
  setting text not null,
  -- Which one of several, when there are several.
  subject text not null,
  -- null when it was not there before, or is not there after.
  before text,
  after text
);
create index setting_changes_county on setting_changes (county_id, setting, id);
-- Reminders that were given: each level once for each promised day.
create table reminders (
  feedback_id bigint not null references feedback (id),
  level text not null,
  due_at bigint not null,
  at bigint not null,
  primary key (feedback_id, level, due_at)
);
-- How often somebody wants to be told of their work.
create table mail_preferences (
  account_id bigint primary key references accounts (id),
  -- 'at-once', 'daily', 'weekly' or 'none'.
  pace text not null,
  -- The language of the mails.
  language text not null,
  -- When the last digest was due: none before its first.
  last_sent_at bigint
);
-- The trace of a case, newest first.
drop index access_log_feedback;
create index access_log_case on access_log (feedback_id, id);
