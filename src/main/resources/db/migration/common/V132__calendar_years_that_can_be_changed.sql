-- An administrator enters each year's notice; of two who change a year at once, the second is told.
alter table calendar_year add column version bigint default 0 not null;
