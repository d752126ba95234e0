-- Who is asked something may not know, or would rather not say: both are answers, and are no marks.
alter table instrument_item add column declinable boolean default false not null;
alter table item_mark add constraint item_mark_answer_check check (answer in ('NONE', 'FULL', 'DEDUCTED', 'VALUE', 'NOT_APPLICABLE',
  'NOT_OBSERVED', 'NOT_CLEAR', 'REFUSED'));
