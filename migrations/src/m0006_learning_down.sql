drop table learning_switches;
drop table learned_models;
