-- Promises of an answer by the day that they are judged by, so that the report of what stands now reads a range of an index: a
-- county has given far more of them than fall due in a third of a year.
create index feedback_promised on feedback (county_id, (coalesce(first_due_at, due_at)), team_id, stage, queue, answered_at, first_due_at) where answer_wanted <> 'no' and channel <> 'import';
