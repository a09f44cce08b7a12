drop table activity_verdicts;
drop table activity_sign_ups;
drop table activity_addresses;
drop table activity_people;
drop table activity_parties;
drop table activities;
