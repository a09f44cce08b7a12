-- A county's own words of the office, and what to say instead: one a line, word = instead.
create table county_jargon (
  county_id bigint not null references counties (id),
  language text not null,
  lines text not null,
  version bigint not null,
  primary key (county_id, language)
);
