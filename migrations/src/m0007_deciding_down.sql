drop table county_themes;
drop table urgent_words;
drop table severity_ratings;
drop table answers_to_all;
drop table objection_settings;
drop table objections;
