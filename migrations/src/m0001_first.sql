-- Organisations -------------------------------------------------------------------------------
create table counties (
  id {pk},
  code text not null unique,
  slug text not null unique,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  bilingual boolean not null,
  kind text not null,
  oid text,
  business_id text,
  promise_days bigint not null,
  fallback_team_id bigint,
  opened_at bigint
);
create table municipalities (
  code text primary key,
  name_fi text not null,
  name_sv text not null,
  language_status bigint not null,
  county_id bigint not null references counties (id)
);
create index municipalities_county on municipalities (county_id);
create table services (
  id {pk},
  code text not null unique,
  slug text not null unique,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  classes text not null,
  words_fi text not null,
  words_sv text not null,
  words_en text not null
);
create table teams (
  id {pk},
  county_id bigint not null references counties (id),
  slug text not null,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  email text,
  closed_at bigint,
  unique (county_id, slug)
);
create table units (
  id {pk},
  county_id bigint not null references counties (id),
  slug text not null,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  municipality_code text references municipalities (code),
  address_fi text not null,
  address_sv text not null,
  oid text,
  closed_at bigint,
  unique (county_id, slug)
);
create table unit_services (
  unit_id bigint not null references units (id),
  service_id bigint not null references services (id),
  primary key (unit_id, service_id)
);
create index unit_services_service on unit_services (service_id);
create table helplines (
  id {pk},
  county_id bigint not null references counties (id),
  kind text not null,
  language text,
  number text not null,
  owner text,
  checked_on text
);
create index helplines_county on helplines (county_id);
create table routing_rules (
  id {pk},
  county_id bigint not null references counties (id),
  position bigint not null,
  team_id bigint not null references teams (id),
  service_id bigint references services (id),
  unit_id bigint references units (id),
  municipality_code text references municipalities (code),
  words text,
  language text
);
create index routing_rules_county on routing_rules (county_id, position);
-- Access --------------------------------------------------------------------------------------
create table accounts (
  id {pk},
  county_id bigint references counties (id),
  email text not null unique,
  name text not null,
  password_hash text not null,
  created_at bigint not null,
  disabled_at bigint
);
create table roles (
  account_id bigint not null references accounts (id),
  role text not null,
  primary key (account_id, role)
);
create table memberships (
  account_id bigint not null references accounts (id),
  team_id bigint not null references teams (id),
  primary key (account_id, team_id)
);
create index memberships_team on memberships (team_id);
create table sessions (
  token_hash {bytes} primary key,
  account_id bigint references accounts (id),
  feedback_id bigint,
  csrf text not null,
  created_at bigint not null,
  seen_at bigint not null,
  expires_at bigint not null
);
create index sessions_account on sessions (account_id);
create index sessions_expires on sessions (expires_at);
-- Instruments ---------------------------------------------------------------------------------
create table instruments (
  id {pk},
  key text not null,
  version bigint not null,
  wording text not null,
  created_at bigint not null,
  unique (key, version)
);
-- Feedback ------------------------------------------------------------------------------------
create table feedback (
  id {pk},
  reference text not null unique,
  county_id bigint not null references counties (id),
  unit_id bigint references units (id),
  service_id bigint references services (id),
  municipality_code text references municipalities (code),
  team_id bigint not null references teams (id),
  language text not null,
  kind text not null,
  perspective text not null,
  channel text not null,
  text text not null,
  masked boolean not null,
  answer_wanted text not null,
  contact_email text,
  instrument_id bigint references instruments (id),
  nps bigint,
  stage text not null,
  version bigint not null,
  code_hash {bytes} unique,
  idempotency_hash {bytes} unique,
  body_hash {bytes},
  source text,
  source_id text,
  responsible_body text,
  received_at bigint not null,
  due_at bigint not null,
  answered_at bigint,
  closed_at bigint,
  claimed_by bigint references accounts (id),
  claimed_at bigint,
  unique (county_id, source, source_id)
);
create index feedback_inbox on feedback (team_id, stage, due_at, id);
create index feedback_county_stage on feedback (county_id, stage, due_at, id);
create index feedback_county_received on feedback (county_id, received_at);
create index feedback_unit on feedback (unit_id, received_at);
create index feedback_service on feedback (county_id, service_id, received_at);
create table answers (
  feedback_id bigint not null references feedback (id),
  statement_key text not null,
  value bigint,
  primary key (feedback_id, statement_key)
);
create table feedback_themes (
  feedback_id bigint not null references feedback (id),
  theme text not null,
  found_by text not null,
  primary key (feedback_id, theme)
);
create table events (
  id {pk},
  feedback_id bigint not null references feedback (id),
  at bigint not null,
  kind text not null,
  actor_id bigint references accounts (id),
  data text not null
);
create index events_feedback on events (feedback_id, id);
create table messages (
  id {pk},
  feedback_id bigint not null references feedback (id),
  at bigint not null,
  author text not null,
  account_id bigint references accounts (id),
  language text not null,
  text text not null
);
create index messages_feedback on messages (feedback_id, id);
create table notes (
  id {pk},
  feedback_id bigint not null references feedback (id),
  at bigint not null,
  account_id bigint not null references accounts (id),
  text text not null
);
create index notes_feedback on notes (feedback_id, id);
create table decisions (
  id {pk},
  feedback_id bigint not null references feedback (id),
  at bigint not null,
  account_id bigint not null references accounts (id),
  reason text not null,
  words text not null
);
create index decisions_feedback on decisions (feedback_id);
create table access_log (
  id {pk},
  at bigint not null,
  account_id bigint not null references accounts (id),
  feedback_id bigint not null references feedback (id),
  what text not null
);
create index access_log_feedback on access_log (feedback_id, at);
create index access_log_account on access_log (account_id, at);
-- Changes -------------------------------------------------------------------------------------
create table changes (
  id {pk},
  reference text not null unique,
  county_id bigint not null references counties (id),
  team_id bigint not null references teams (id),
  unit_id bigint references units (id),
  service_id bigint references services (id),
  title_fi text not null,
  title_sv text not null,
  what_fi text not null,
  what_sv text not null,
  why_fi text not null,
  why_sv text not null,
  owner text not null,
  due_on text not null,
  measure text not null,
  direction text not null,
  stage text not null,
  outcome_fi text not null,
  outcome_sv text not null,
  created_at bigint not null,
  created_by bigint references accounts (id),
  started_at bigint,
  done_at bigint,
  version bigint not null
);
create index changes_county on changes (county_id, created_at);
create index changes_team on changes (team_id);
create table change_feedback (
  change_id bigint not null references changes (id),
  feedback_id bigint not null references feedback (id),
  linked_at bigint not null,
  primary key (change_id, feedback_id)
);
create index change_feedback_feedback on change_feedback (feedback_id);
-- Outbox --------------------------------------------------------------------------------------
create table outbox (
  id {pk},
  message_id text not null unique,
  kind text not null,
  recipient text not null,
  language text not null,
  data text not null,
  state text not null,
  tries bigint not null,
  created_at bigint not null,
  due_at bigint not null,
  lease_until bigint,
  lease_owner text,
  sent_at bigint,
  last_error text
);
create index outbox_ready on outbox (state, due_at, id);
