-- The inbox opens by what is due next, urgent ones first: in the order of an index, or all open complaints are sorted each time.
create index complaint_by_urgency on complaint (urgent desc, next_due_on, id);

-- What the views of the inbox are counted by stands in one index, so that their numbers are read from it and not from the
-- rows, which carry the words of the complaint. It answers what the older one did.
create index complaint_by_view on complaint (status, officer_id, next_due_on, waiting, to_tell, tip, office_id, id);
drop index complaint_by_office_and_due;
