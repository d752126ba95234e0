-- Rooms that were built side by side each widened these checks from what they knew; here is what all of them need (see V290).
alter table rule_set drop constraint rule_set_subject;
alter table rule_set add constraint rule_set_subject check (subject in ('CASE_REVIEW', 'COMPLAINT', 'MISCONDUCT', 'QUALITY', 'ATTENDANCE',
  'CORRECTION', 'MONITORING', 'APPRAISAL'));
alter table rule_line drop constraint rule_line_unit;
alter table rule_line add constraint rule_line_unit
  check (unit in ('DAY', 'WORKING_DAY', 'MONTH', 'YEAR', 'POINT', 'PERCENT', 'CASE', 'HOUR', 'PERSON', 'TIMES', 'SECOND', 'YUAN'));
