-- Rules on misconduct: besides limits, a set holds articles, types of misconduct, penalties, who may decide which and where,
-- and the bar's measures. They are read whole with their set and never change, so they stand in it as they were published.
alter table rule_set drop constraint rule_set_subject;
alter table rule_set add constraint rule_set_subject check (subject in ('CASE_REVIEW', 'COMPLAINT', 'MISCONDUCT'));
alter table rule_set add column sanctions varchar(100000);
