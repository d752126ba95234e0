-- Checks that complaint rules widen had no name of their own; V131 gives them one.
execute immediate 'alter table rule_set drop constraint ' || quote_ident((
  select constraint_name from information_schema.check_constraints where check_clause like '%''CASE_REVIEW''%'));
execute immediate 'alter table rule_line drop constraint ' || quote_ident((
  select constraint_name from information_schema.check_constraints where check_clause like '%''WORKING_DAY''%'));
