-- Documents may belong to an objection too.
alter table document drop constraint document_subject_kind_check;
alter table document add constraint document_subject_kind_check
  check (subject_kind in ('CASE', 'REQUEST', 'COMPLAINT', 'REPLACEMENT', 'OBJECTION'));
