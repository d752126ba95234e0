-- The check on the answer had no name of its own; V251 gives it one.
alter table item_mark drop constraint item_mark_answer_check;
