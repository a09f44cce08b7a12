-- Changes -------------------------------------------------------------------------------------
-- A change says for whom it is, what it concerns, what it costs, what is expected of it, and who has confirmed it.
alter table changes add column for_whom_fi text not null default '';
alter table changes add column for_whom_sv text not null default '';
alter table changes add column object text not null default 'service-system';
alter table changes add column begins_on text not null default '';
alter table changes add column cost_euros bigint;
alter table changes add column staff_hours bigint;
alter table changes add column expected_size double precision;
alter table changes add column count_fi text not null default '';
alter table changes add column count_sv text not null default '';
alter table changes add column first_review_on text;
alter table changes add column second_review_on text;
alter table changes add column claimed_at bigint;
alter table changes add column claimed_by bigint references accounts (id);
alter table changes add column confirmed_at bigint;
alter table changes add column confirmed_by bigint references accounts (id);
alter table changes add column confirmed_panel_id bigint references activities (id);
alter table changes add column review text;
alter table changes add column drop_reason text;
alter table changes add column dropped_at bigint;
alter table changes add column drop_words_fi text not null default '';
alter table changes add column drop_words_sv text not null default '';
-- What was done before confirmation existed counts as confirmed the day it was done.
update changes set claimed_at = done_at, confirmed_at = done_at where done_at is not null;
update changes set begins_on = due_on where begins_on = '';
create index changes_due on changes (stage, due_on);
-- What was registered and edited afterwards, with what stood there before.
create table change_edits (
  id {pk},
  change_id bigint not null references changes (id),
  at bigint not null,
  account_id bigint references accounts (id),
  field text not null,
  before text not null,
  after text not null,
  stage text not null,
  reason text not null
);
create index change_edits_change on change_edits (change_id, id);
create table change_steps (
  id {pk},
  change_id bigint not null references changes (id),
  position bigint not null,
  words_fi text not null,
  words_sv text not null,
  due_on text,
  done_at bigint
);
create index change_steps_change on change_steps (change_id, position);
create table change_activities (
  change_id bigint not null references changes (id),
  activity_id bigint not null references activities (id),
  linked_at bigint not null,
  primary key (change_id, activity_id)
);
create index change_activities_activity on change_activities (activity_id);
-- Units without the change, to compare with; chosen before the change begins.
create table change_comparisons (
  change_id bigint not null references changes (id),
  unit_id bigint not null references units (id),
  primary key (change_id, unit_id)
);
-- The team's own monthly count, where that is what is measured.
create table change_counts (
  change_id bigint not null references changes (id),
  month text not null,
  number double precision not null,
  out_of double precision,
  entered_at bigint not null,
  entered_by bigint references accounts (id),
  primary key (change_id, month)
);
-- Did it hold? Each review by its day.
create table change_reviews (
  change_id bigint not null references changes (id),
  due_on text not null,
  at bigint,
  account_id bigint references accounts (id),
  verdict text,
  words_fi text not null,
  words_sv text not null,
  primary key (change_id, due_on)
);
create index change_reviews_due on change_reviews (at, due_on);
-- Somebody else has the same experience.
create table change_me_toos (
  change_id bigint not null references changes (id),
  token_hash {bytes} primary key,
  at bigint not null
);
create index change_me_toos_change on change_me_toos (change_id);
-- Did it help? What givers say four weeks after it was done.
create table change_helped (
  change_id bigint not null references changes (id),
  feedback_id bigint not null references feedback (id),
  answer text not null,
  comment text not null,
  language text not null,
  at bigint not null,
  primary key (change_id, feedback_id)
);
-- What has been done by itself for a change, once: told that it lapsed, asked whether it helped, reminded of a review.
create table change_notices (
  change_id bigint not null references changes (id),
  kind text not null,
  at bigint not null,
  primary key (change_id, kind)
);
-- The verdict as it was found last, for lists.
create table change_effects (
  change_id bigint not null primary key references changes (id),
  verdict text not null,
  found_at bigint not null
);
