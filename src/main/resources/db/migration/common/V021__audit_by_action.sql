-- The auditor's page asks for one action over a range of days.
create index audit_entry_by_action on audit_entry (action, at, id);
