-- Closed figures: what reports say of a third of a year (January–April, May–August, September–December), taken once when it is
-- over. A correction is a new version; what was closed before stays as it was.
create table closings (
  id {pk},
  county_id bigint not null references counties (id),
  year bigint not null,
  -- 1 to 3.
  third bigint not null,
  -- From 1 on; the highest one holds.
  version bigint not null,
  closed_at bigint not null,
  -- Why there is another version; empty for the first.
  why_fi text not null,
  why_sv text not null,
  -- The instruments that were answered in it, by id, separated by blanks.
  instruments text not null,
  unique (county_id, year, third, version)
);
-- What was counted when it was closed, as in rollups and with the answers that were still waited for. Nobody is shown this: the
-- figures of the year are made of it.
create table closed_counts (
  closing_id bigint not null references closings (id),
  -- 0 to 11: the month of the year.
  month bigint not null,
  -- 0 where no service or unit was named.
  service_id bigint not null,
  unit_id bigint not null,
  team_id bigint not null,
  language text not null,
  counts text not null,
  primary key (closing_id, month, service_id, unit_id, team_id, language)
);
-- The figures that may be shown, by what they are of.
create table closed_figures (
  closing_id bigint not null references closings (id),
  -- 'third' or, with the last third, 'year'.
  span text not null,
  -- 'county', 'service:7', 'unit:7:12', 'team:3'; 0 stands for "not named".
  place text not null,
  -- The names it had then; empty for the county and what was not named.
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  -- When the unit was closed, if it was by then.
  unit_closed_at bigint,
  -- One figure on each line.
  figures text not null,
  primary key (closing_id, span, place)
);
