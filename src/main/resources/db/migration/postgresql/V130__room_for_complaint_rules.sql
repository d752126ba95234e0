-- Checks that complaint rules widen had no name of their own; V131 gives them one.
alter table rule_set drop constraint rule_set_subject_check;
alter table rule_line drop constraint rule_line_unit_check;
