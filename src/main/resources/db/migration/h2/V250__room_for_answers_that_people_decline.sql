-- The check on the answer had no name of its own; V251 gives it one.
execute immediate 'alter table item_mark drop constraint ' || quote_ident((
  select constraint_name from information_schema.check_constraints where check_clause like '%''DEDUCTED''%' and constraint_name in (
    select constraint_name from information_schema.table_constraints where lower(table_name) = 'item_mark')));
