-- Publications of a third of a year -------------------------------------------------------------
-- One being written: at most one open one for each county and third. Both documents are as drawn from the figures; what
-- people write stands beside them.
create table publication_drafts (
  id {pk},
  county_id bigint not null references counties (id),
  -- The third: 2026-2 is May to August 2026.
  period text not null,
  -- The first publication is 1, each correction one more.
  edition bigint not null,
  -- What is corrected and why; empty in the first.
  reason_fi text not null,
  reason_sv text not null,
  document_fi text not null,
  document_sv text not null,
  drafted_at bigint not null,
  edited_at bigint not null,
  edited_by bigint not null references accounts (id),
  published_at bigint,
  -- Counts changes of anything of it, its texts too.
  version bigint not null,
  unique (county_id, period, edition)
);
-- What people write at a section of it.
create table publication_texts (
  draft_id bigint not null references publication_drafts (id),
  section text not null,
  observation_fi text not null,
  observation_sv text not null,
  action_fi text not null,
  action_sv text not null,
  edited_at bigint not null,
  edited_by bigint not null references accounts (id),
  version bigint not null,
  primary key (draft_id, section)
);
-- An approval holds for the version that was read; one of an earlier version says that it was given and no longer holds.
create table publication_approvals (
  draft_id bigint not null references publication_drafts (id),
  account_id bigint not null references accounts (id),
  version bigint not null,
  at bigint not null,
  primary key (draft_id, account_id, version)
);
-- What was published, byte for byte. Rows are only added; the database refuses anything else.
create table publication_archive (
  id {pk},
  county_id bigint not null references counties (id),
  -- Counts the county's rows from 1.
  sequence bigint not null,
  period text not null,
  edition bigint not null,
  published_at bigint not null,
  published_by bigint not null references accounts (id),
  approved_by_first bigint not null references accounts (id),
  approved_by_second bigint not null references accounts (id),
  reason_fi text not null,
  reason_sv text not null,
  document_fi {bytes} not null,
  document_sv {bytes} not null,
  -- SHA-256 in hexadecimal digits: of each document, of the row before, and of all of these together.
  hash_fi text not null,
  hash_sv text not null,
  previous_hash text not null,
  chain_hash text not null,
  unique (county_id, period, edition),
  unique (county_id, sequence)
);
-- Somebody who wants a mail when a county publishes. The address is kept for nothing else.
create table publication_subscribers (
  id {pk},
  county_id bigint not null references counties (id),
  email text not null,
  language text not null,
  asked_at bigint not null,
  confirmed_at bigint,
  unique (county_id, email)
);
-- How often one of the staff wants a mail about reports.
create table report_preferences (
  account_id bigint primary key references accounts (id),
  pace text not null,
  language text not null,
  -- For when the last mail was due.
  last_sent_at bigint not null
);
