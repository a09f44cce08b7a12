drop table feedback_search;
drop index search_words_near;
drop table search_words;
drop table search_pending;
