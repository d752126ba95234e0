#!/bin/bash
# The application's own user may read and write rows, but never change the schema.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$PINGCHA_DB_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role pingcha_app login password :'password';
grant connect on database pingcha to pingcha_app;
grant usage on schema public to pingcha_app;
alter default privileges in schema public grant select, insert, update, delete on tables to pingcha_app;
alter default privileges in schema public grant usage, select on sequences to pingcha_app;
SQL
