-- Whether a limit of law was missed, worked out with what falls due next; the figures count by it.
alter table complaint add column late boolean default false not null;
create index complaint_by_reception_and_office on complaint (received_on, office_id);
