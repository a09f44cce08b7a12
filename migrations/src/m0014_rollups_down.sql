drop table rollup_changes;
drop table rollups;
