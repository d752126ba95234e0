-- What else may be asked of somebody, and what else documents may belong to.
alter table request drop constraint request_kind_check;
alter table request add constraint request_kind_check check (kind in ('FILE_QUESTION', 'STATEMENT', 'DELEGATED_INQUIRY', 'URGENT_NOTICE',
  'REPLACEMENT_STATEMENT'));
alter table document drop constraint document_subject_kind_check;
alter table document add constraint document_subject_kind_check check (subject_kind in ('CASE', 'REQUEST', 'COMPLAINT', 'REPLACEMENT'));
