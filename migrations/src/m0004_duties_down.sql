drop table duties;
