-- The latest reviews first, those without a day of submission last: an index is read in an order only where that says the same of nulls.
create index file_review_by_latest on file_review (submitted_at desc nulls last, id desc);
-- Tips are few among complaints, and are counted whenever the inbox is opened.
create index complaint_by_tip on complaint (tip, office_id);
-- The manager's first page counts the reviews that are overdue: few have not been submitted.
create index file_review_by_state_and_due on file_review (state, due_on);
-- What the inbox's views are counted by, and how old open complaints are, is read from one index; managers are told apart from those complained of.
drop index complaint_by_view;
create index complaint_by_view on complaint (status, officer_id, next_due_on, waiting, to_tell, tip, office_id, id, respondent_office_id, received_on);
