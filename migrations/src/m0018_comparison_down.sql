drop table change_adoptions;
drop table comparison_publications;
