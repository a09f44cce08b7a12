drop table council_publications;
drop table population_sources;
drop table populations;
