-- What waits for a team besides feedback: its inbox names it until it is done.
create table duties (
  id {pk},
  county_id bigint not null references counties (id),
  team_id bigint not null references teams (id),
  kind text not null,
  -- The row of what it is about, in the table that the kind belongs to.
  subject_id bigint not null,
  title_fi text not null,
  title_sv text not null,
  -- Where it is done: the address below the county's.
  path text not null,
  due_at bigint not null,
  -- Who may not do it: it is somebody else's part.
  but_account_id bigint references accounts (id),
  done_at bigint
);
create unique index duties_once on duties (kind, subject_id, due_at);
create index duties_open on duties (county_id, done_at, due_at);
