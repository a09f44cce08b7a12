-- What is shown to the public: the words as they were published, one row for each time. Public pages read nothing else.
-- At most one row of a piece of feedback is not hidden.
create table publications (
  id {pk},
  feedback_id bigint not null references feedback (id),
  county_id bigint not null references counties (id),
  -- What stands in the public address: random, the same for all versions.
  public_id text not null,
  version bigint not null,
  service_id bigint references services (id),
  -- Only where the unit had enough feedback in that month.
  unit_id bigint references units (id),
  -- The month in which the feedback arrived, as 2026-06.
  month text not null,
  kind text not null,
  language text not null,
  text text not null,
  -- What the team answered: JSON, a list of language and text.
  answers text not null,
  -- When the first version was published: the place in the list.
  first_at bigint not null,
  published_at bigint not null,
  published_by bigint not null references accounts (id),
  hidden_at bigint,
  -- Nobody: the giver took the permission back.
  hidden_by bigint references accounts (id),
  hidden_reason text,
  hidden_words text,
  unique (feedback_id, version)
);
create unique index publications_public on publications (public_id, version);
create index publications_shown on publications (county_id, hidden_at, first_at, id);
-- Words that the public does not read. They are kept sealed; the text itself is untouched.
create table redactions (
  id {pk},
  feedback_id bigint not null references feedback (id),
  -- 'text', 'message:<row>' or 'decision:<row>'.
  part text not null,
  sealed text not null,
  reason text not null,
  reason_words text not null,
  account_id bigint not null references accounts (id),
  at bigint not null,
  undone_at bigint,
  undone_by bigint references accounts (id)
);
create index redactions_feedback on redactions (feedback_id, id);
-- Who has opened sealed words, and why.
create table unsealings (
  id {pk},
  redaction_id bigint not null references redactions (id),
  account_id bigint not null references accounts (id),
  at bigint not null,
  reason text not null
);
create index unsealings_redaction on unsealings (redaction_id);
-- What somebody decided about showing a piece of feedback: 'chosen' while it is still open, or 'declined'.
create table showing_choices (
  feedback_id bigint not null primary key references feedback (id),
  choice text not null,
  account_id bigint not null references accounts (id),
  at bigint not null,
  reason text not null,
  words text not null
);
-- When somebody decided not to show it, so that what waits for a decision is one range of an index.
alter table feedback add column not_shown_at bigint;
create index feedback_may_show on feedback (county_id, received_at, id) where may_show;
create index feedback_waits_for_showing on feedback (county_id, received_at, id)
  where may_show and shown_at is null and not_shown_at is null;
