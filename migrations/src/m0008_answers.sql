-- What is being written to a giver: one for each case, shared by its team -------------------------
create table drafts (
  feedback_id bigint primary key references feedback (id),
  -- 'answer' or 'question'.
  kind text not null,
  -- 'draft'; 'translation': waits for a colleague's; 'sending': goes at send_at unless it is taken back.
  state text not null,
  text text not null,
  language text not null,
  writer_id bigint not null references accounts (id),
  saved_at bigint not null,
  -- Grows with every save, also from one draft of a case to its next; and the version that was saved over.
  version bigint not null,
  replaced bigint not null,
  send_at bigint,
  sender_id bigint references accounts (id),
  -- How the case stood when it was sent: another stage, team or newer message keeps it back.
  seen_stage text,
  seen_team_id bigint,
  seen_message_id bigint,
  -- Those that were sent together.
  batch text,
  -- What a colleague translates.
  original_text text,
  original_language text,
  original_by bigint references accounts (id),
  -- Why it came back instead of being sent.
  returned text
);
create index drafts_sending on drafts (state, send_at);
create index drafts_batch on drafts (batch);
-- Whether an answer would fit any feedback; unknown for what was said before, and who translated it.
alter table messages add column generic boolean;
alter table messages add column translator_id bigint;
-- Beginnings of answers ---------------------------------------------------------------------------
create table answer_templates (
  id {pk},
  county_id bigint not null references counties (id),
  -- Whose it is and what it is for; none: everybody's, anything.
  team_id bigint references teams (id),
  unit_id bigint references units (id),
  theme text,
  kind text,
  language text not null,
  name text not null,
  text text not null,
  saved_by bigint references accounts (id),
  saved_at bigint not null,
  closed_at bigint,
  version bigint not null
);
create index answer_templates_county on answer_templates (county_id, closed_at);
-- Whether an answer answered its giver: said once --------------------------------------------------
create table answer_ratings (
  message_id bigint primary key references messages (id),
  feedback_id bigint not null references feedback (id),
  rating text not null,
  words text not null,
  language text not null,
  at bigint not null
);
create index answer_ratings_feedback on answer_ratings (feedback_id);
-- Thanks that were passed on to a unit, as it reads them -------------------------------------------
create table thanks_passed (
  feedback_id bigint primary key references feedback (id),
  county_id bigint not null references counties (id),
  unit_id bigint not null references units (id),
  text text not null,
  language text not null,
  passed_by bigint not null references accounts (id),
  passed_at bigint not null
);
create index thanks_passed_county on thanks_passed (county_id, passed_at);
