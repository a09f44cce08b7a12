-- What a county lets others compare themselves with. No row: nothing.
create table comparison_publications (
  county_id bigint not null primary key references counties (id),
  indicators boolean not null,
  changes boolean not null
);
-- A change that was taken over from another county: it says for good where it comes from.
create table change_adoptions (
  change_id bigint not null primary key references changes (id),
  origin_id bigint not null references changes (id),
  adopted_at bigint not null
);
create index change_adoptions_origin on change_adoptions (origin_id);
