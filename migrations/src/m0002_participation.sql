-- Participation -------------------------------------------------------------------------------
-- An activity in which people take part: what it was for, how far their say was to go, and what came of it.
create table activities (
  id {pk},
  reference text not null unique,
  county_id bigint not null references counties (id),
  team_id bigint not null references teams (id),
  unit_id bigint references units (id),
  service_id bigint references services (id),
  kind text not null,
  means text not null,
  dimension text not null,
  level text not null,
  mode text not null,
  stage text not null,
  title_fi text not null,
  title_sv text not null,
  about_fi text not null,
  about_sv text not null,
  level_shown_fi text not null,
  level_shown_sv text not null,
  place_fi text not null,
  place_sv text not null,
  method text,
  held_at bigint not null,
  follow_up_on text,
  agreed_fi text not null,
  agreed_sv text not null,
  results_fi text not null,
  results_sv text not null,
  cost_euros bigint,
  staff_hours bigint,
  harm_fi text not null,
  harm_sv text not null,
  cancelled_fi text not null,
  cancelled_sv text not null,
  created_at bigint not null,
  created_by bigint references accounts (id),
  told_at bigint,
  told_to bigint,
  version bigint not null
);
create index activities_county on activities (county_id, held_at);
create index activities_team on activities (team_id, held_at);
-- Who was invited and what each party said; never a person's name.
create table activity_parties (
  id {pk},
  activity_id bigint not null references activities (id),
  position bigint not null,
  name_fi text not null,
  name_sv text not null,
  said_fi text not null,
  said_sv text not null
);
create index activity_parties_activity on activity_parties (activity_id, position);
-- How many took part, by group.
create table activity_people (
  activity_id bigint not null references activities (id),
  people text not null,
  in_person bigint not null,
  remote bigint not null,
  primary key (activity_id, people)
);
-- Addresses of who was invited or asked to be told; gone when everything has been told.
create table activity_addresses (
  id {pk},
  activity_id bigint not null references activities (id),
  email text not null,
  language text not null,
  invited boolean not null,
  coming boolean not null,
  at bigint not null,
  unique (activity_id, email)
);
-- Each form that says that somebody is coming; nothing of the person.
create table activity_sign_ups (
  activity_id bigint not null references activities (id),
  token_hash {bytes} primary key
);
create index activity_sign_ups_activity on activity_sign_ups (activity_id);
-- What those who took part say afterwards of the level that was reached.
create table activity_verdicts (
  id {pk},
  activity_id bigint not null references activities (id),
  token_hash {bytes} not null unique,
  level text not null,
  influence bigint,
  comment text not null,
  language text not null,
  at bigint not null
);
create index activity_verdicts_activity on activity_verdicts (activity_id);
