-- Rooms that were built side by side each widened these checks from what they knew; here is what all of them need. Hearings bring
-- the rules on attendance, photos of an observer's notes, and the record of a hearing (form 30).
alter table rule_set drop constraint rule_set_subject;
alter table rule_set add constraint rule_set_subject check (subject in ('CASE_REVIEW', 'COMPLAINT', 'MISCONDUCT', 'QUALITY', 'ATTENDANCE',
  'CORRECTION'));
alter table rule_line drop constraint rule_line_unit;
alter table rule_line add constraint rule_line_unit
  check (unit in ('DAY', 'WORKING_DAY', 'MONTH', 'YEAR', 'POINT', 'PERCENT', 'CASE', 'HOUR', 'PERSON'));
alter table document drop constraint document_subject_kind_check;
alter table document add constraint document_subject_kind_check
  check (subject_kind in ('CASE', 'REQUEST', 'COMPLAINT', 'REPLACEMENT', 'OBJECTION', 'OBSERVATION', 'OPINION', 'CORRECTION'));
alter table letter_template drop constraint letter_template_kind_check;
alter table letter_template add constraint letter_template_kind_check check (kind in (
  'COMPLAINT_REGISTRATION', 'ACCEPTANCE', 'NON_ACCEPTANCE', 'SUPPLEMENT', 'EXTENSION', 'INVESTIGATION', 'TRANSFER', 'REPLY',
  'SERVICE_PROOF', 'REPLACEMENT_APPLICATION', 'REPLACEMENT_NOTICE', 'OBJECTION_DECISION', 'MISCONDUCT_REFERRAL', 'REFERRAL_COVER',
  'ORGAN_OPINION', 'TRIAL_RECORD'));
alter table issued_letter drop constraint issued_letter_kind_check;
alter table issued_letter add constraint issued_letter_kind_check check (kind in (
  'COMPLAINT_REGISTRATION', 'ACCEPTANCE', 'NON_ACCEPTANCE', 'SUPPLEMENT', 'EXTENSION', 'INVESTIGATION', 'TRANSFER', 'REPLY',
  'SERVICE_PROOF', 'REPLACEMENT_APPLICATION', 'REPLACEMENT_NOTICE', 'OBJECTION_DECISION', 'MISCONDUCT_REFERRAL', 'REFERRAL_COVER',
  'ORGAN_OPINION', 'TRIAL_RECORD'));
alter table request drop constraint request_kind_check;
alter table request add constraint request_kind_check check (kind in ('FILE_QUESTION', 'STATEMENT', 'DELEGATED_INQUIRY', 'URGENT_NOTICE',
  'REPLACEMENT_STATEMENT', 'REFERRAL_ADMISSION', 'BAR_DISCIPLINE', 'ORGAN_OPINION', 'CORRECTION'));
