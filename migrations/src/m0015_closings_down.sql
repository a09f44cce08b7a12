drop table closed_figures;
drop table closed_counts;
drop table closings;
