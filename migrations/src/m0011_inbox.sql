-- The views of the inbox: each is a range of an index, and their counts read nothing else --------
drop index feedback_county_queue;
drop index feedback_team_queue;
create index feedback_county_queue on feedback (county_id, queue, priority, due_at, id, team_id, claimed_by, answer_wanted, answered_at);
create index feedback_team_queue on feedback (team_id, queue, priority, due_at, id, claimed_by, answer_wanted, answered_at);
-- Thanks that nobody has passed on to the unit: also when they have been answered.
create index feedback_county_thanks on feedback (county_id, stage, priority, due_at, id, queue, kind, thanks_passed_at) where kind = 'thanks' and thanks_passed_at is null;
create index feedback_team_thanks on feedback (team_id, stage, priority, due_at, id, queue, kind, thanks_passed_at) where kind = 'thanks' and thanks_passed_at is null;
-- What is answered or closed, by its arrival.
create index feedback_county_stage on feedback (county_id, stage, received_at, id);
create index feedback_team_stage on feedback (team_id, stage, received_at, id);
-- Views of the inbox that somebody has given a name: a person's own, or a team's when it names one.
create table saved_views (
  id {pk},
  county_id bigint not null references counties (id),
  account_id bigint not null references accounts (id),
  team_id bigint references teams (id),
  name text not null,
  -- What follows the question mark in the inbox's address.
  query text not null,
  position bigint not null,
  made_at bigint not null
);
create index saved_views_county on saved_views (county_id, position, id);
-- How somebody wants to work.
create table profile_settings (
  account_id bigint primary key references accounts (id),
  shortcuts boolean not null,
  density text not null,
  -- What follows the question mark in the inbox's address, or empty.
  default_view text not null
);
-- What can be taken back for some minutes: one act on one case or on several together.
create table undoings (
  id {pk},
  reference text not null unique,
  county_id bigint not null references counties (id),
  account_id bigint not null references accounts (id),
  act text not null,
  at bigint not null,
  -- What was not done and why: a reference and a code on each line.
  left_out text not null,
  undone_at bigint
);
create index undoings_account on undoings (account_id, at);
-- What each case was before, and its version since.
create table undoing_cases (
  undoing_id bigint not null references undoings (id) on delete cascade,
  feedback_id bigint not null references feedback (id) on delete cascade,
  version bigint not null,
  stage text not null,
  team_id bigint not null references teams (id),
  claimed_by bigint references accounts (id),
  claimed_at bigint,
  closed_at bigint,
  due_at bigint not null,
  first_due_at bigint,
  stopped_at bigint,
  stopped_why text,
  themes text not null,
  primary key (undoing_id, feedback_id)
);
create index undoing_cases_feedback on undoing_cases (feedback_id);
