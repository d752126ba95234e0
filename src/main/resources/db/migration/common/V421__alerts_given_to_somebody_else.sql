-- An alert can be given to another manager; the event says to whom.
alter table alert_event add given_to varchar(60);
insert into alert_move (act, from_status, to_status) values
  ('GIVE', 'OPEN', 'TAKEN'),
  ('GIVE', 'TAKEN', 'TAKEN');
alter table alert_event add constraint alert_event_given check ((act = 'GIVE') = (given_to is not null));
