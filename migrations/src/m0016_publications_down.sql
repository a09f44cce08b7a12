drop table report_preferences;
drop table publication_subscribers;
drop table publication_archive;
drop table publication_approvals;
drop table publication_texts;
drop table publication_drafts;
