-- What a county says of its population and its clients, so that a report can tell who is heard least ------------------------
create table populations (
  county_id bigint not null references counties (id),
  year bigint not null,
  -- 'all', 'language:sv', 'age:13-17' or 'service:7'.
  part text not null,
  people bigint not null,
  primary key (county_id, year, part)
);
-- Where these numbers come from, and of which day they are.
create table population_sources (
  county_id bigint not null references counties (id),
  year bigint not null,
  -- 'residents' or 'clients'.
  base text not null,
  source_fi text not null,
  source_sv text not null,
  as_of text not null,
  primary key (county_id, year, base)
);
-- The years whose council report everybody may read.
create table council_publications (
  county_id bigint not null references counties (id),
  year bigint not null,
  published_at bigint not null,
  primary key (county_id, year)
);
