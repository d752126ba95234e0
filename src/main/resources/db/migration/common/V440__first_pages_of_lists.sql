-- The latest reviews first, those without a day of submission last: an index is read in an order only where that says the same of nulls.
create index file_review_by_latest on file_review (submitted_at desc nulls last, id desc);
-- Tips are few among complaints, and are counted whenever the inbox is opened.
create index complaint_by_tip on complaint (tip, office_id);
