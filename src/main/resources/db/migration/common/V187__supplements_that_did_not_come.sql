-- A supplement was asked for, its day passed, and nothing came: noticed by a job, told to the officer.
alter table complaint_pause add column lapsed boolean default false not null;
