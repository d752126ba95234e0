-- The row that a starting node locks while it loads what the release ships.
create table start_lock (
  id integer not null primary key check (id = 1)
);
insert into start_lock (id) values (1);
