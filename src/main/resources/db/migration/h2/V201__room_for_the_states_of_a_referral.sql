-- The check on the state had no name of its own; V202 gives it one.
execute immediate 'alter table misconduct_referral drop constraint ' || quote_ident((
  select constraint_name from information_schema.check_constraints where check_clause like '%''PROPOSED''%' and constraint_name in (
    select constraint_name from information_schema.table_constraints where lower(table_name) = 'misconduct_referral')));
