-- Most jobs are given up after hours; those that wait for another server outlast a holiday week.
alter table job add column patience varchar(10) default 'HOURS' not null check (patience in ('HOURS', 'WEEKS'));
