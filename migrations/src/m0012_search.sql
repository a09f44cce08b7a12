-- What is to be read into the search index (again): written with the text, read in the background. Each further text is
-- another mark, so that what is written while the index is being made is not forgotten.
create table search_pending (
  feedback_id bigint primary key references feedback (id),
  marks bigint not null
);
-- Words of the texts by their stem, to find what was meant by a misspelt one.
create table search_words (
  stem text primary key,
  word text not null,
  initial text not null,
  letters bigint not null
);
create index search_words_near on search_words (initial, letters);
insert into search_pending (feedback_id, marks) select id, 1 from feedback;
