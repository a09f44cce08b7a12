-- What was learned from a county's own feedback, and how well that does; the last few versions of each subject.
create table learned_models (
  id {pk},
  county_id bigint not null references counties (id),
  -- 'team' or 'theme'.
  subject text not null,
  version bigint not null,
  trained_at bigint not null,
  -- How many pieces of feedback it was learned from, and how many labels they had.
  examples bigint not null,
  labels bigint not null,
  -- Shares of right answers by cross-validation: of the likeliest label, of the three likeliest, and of always naming the
  -- most frequent one.
  accuracy double precision not null,
  top3_accuracy double precision not null,
  baseline double precision not null,
  calibration_error double precision not null,
  -- The probability from which it speaks; null when it never does.
  threshold double precision,
  -- The share of feedback of which it would have spoken, and how much of that would have been right.
  spoken double precision not null,
  spoken_accuracy double precision not null,
  -- What arrived in the last 90 days, and how much of that a model of what arrived before would have got right; null when
  -- there is too little.
  recent bigint not null,
  recent_accuracy double precision,
  data {bytes} not null,
  unique (county_id, subject, version)
);
-- Whether the pages of a county show what was learned; without a row they do.
create table learning_switches (
  county_id bigint primary key references counties (id),
  switched_on boolean not null,
  at bigint not null,
  account_id bigint not null references accounts (id)
);
