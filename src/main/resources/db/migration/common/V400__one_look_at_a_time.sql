-- Held by whoever looks at things and keeps their alerts: two at once would each raise the same ones.
create table alert_lock (id integer not null primary key);
insert into alert_lock (id) values (1);
