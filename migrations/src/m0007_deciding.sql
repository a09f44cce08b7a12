-- Statutory objections (muistutus, anmärkning): asked of the giver, declined, or transferred and then answered -----------
create table objections (
  feedback_id bigint not null primary key references feedback (id),
  county_id bigint not null references counties (id),
  -- Why somebody thought that it may be one, or why it was transferred without the giver's word; empty when the giver
  -- wanted it unasked.
  reason text not null,
  asked_at bigint,
  asked_by bigint references accounts (id),
  -- How long the clock of the promise stands for the giver's answer; null when it does not stand for it (any more).
  waits_until bigint,
  giver_answer text,
  giver_answered_at bigint,
  transferred_at bigint,
  -- Null when it was transferred by the giver's word.
  transferred_by bigint references accounts (id),
  due_at bigint,
  warned_at bigint,
  late_told_at bigint,
  answered_on text,
  answered_by bigint references accounts (id),
  registry_number text
);
create index objections_county on objections (county_id, transferred_at);
create index objections_due on objections (answered_on, due_at);
create index objections_waiting on objections (waits_until);
-- Where an objection is made and where there is help with it, as the county says; and who registers it.
create table objection_settings (
  county_id bigint not null primary key references counties (id),
  channel_fi text not null,
  channel_sv text not null,
  patient_ombud_fi text not null,
  patient_ombud_sv text not null,
  social_ombud_fi text not null,
  social_ombud_sv text not null,
  registry_email text
);
-- Answers on their way that go to the givers of all pieces that are handled with the case, too --------------------------
create table answers_to_all (
  feedback_id bigint not null primary key references feedback (id)
);
-- How grave a piece is, by written criteria: every rating is kept. Roles: 'first', 'second' (without knowing the first),
-- 'revised' (knowing both), 'settled' (by a lead) ----------------------------------------------------------------------
create table severity_ratings (
  id {pk},
  feedback_id bigint not null references feedback (id),
  account_id bigint not null references accounts (id),
  at bigint not null,
  role text not null,
  rating bigint not null,
  note text not null
);
create index severity_ratings_feedback on severity_ratings (feedback_id, role);
-- The words that say that a piece is urgent, one a line; a county without a row has the list all begin with -------------
create table urgent_words (
  county_id bigint not null references counties (id),
  language text not null,
  words text not null,
  primary key (county_id, language)
);
-- Themes that a county has added; closed ones are not chosen any more, but keep their name -----------------------------
create table county_themes (
  id {pk},
  county_id bigint not null references counties (id),
  key text not null,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  words_fi text not null,
  words_sv text not null,
  words_en text not null,
  created_at bigint not null,
  closed_at bigint,
  unique (county_id, key)
);
