drop table county_jargon;
