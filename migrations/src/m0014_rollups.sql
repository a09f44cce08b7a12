-- What is counted of feedback, so that reports need not count it again: one row for each county, month and place of arrival,
-- team and language. They change in the transaction that changes what they count.
create table rollups (
  county_id bigint not null,
  -- Months since January of the year 0, as Finland has them: 24311 is December 2025.
  month bigint not null,
  -- 0 where no service or unit was named.
  service_id bigint not null,
  unit_id bigint not null,
  team_id bigint not null,
  language text not null,
  -- What is counted and how often, like 'p 12' on a line each, in order of the codes.
  counts text not null,
  primary key (county_id, month, service_id, unit_id, team_id, language)
);
-- What has been counted since, and is not in those rows yet: the same columns, with how much more or less it is.
create table rollup_changes (
  id {pk},
  county_id bigint not null,
  month bigint not null,
  service_id bigint not null,
  unit_id bigint not null,
  team_id bigint not null,
  language text not null,
  counts text not null
);
create index rollup_changes_county on rollup_changes (county_id, month);
