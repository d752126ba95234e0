-- An alarm can count what was asked of one organ, or heard at one court. The check of that column has another name in each
-- database, so the column is made anew. An organ is told by its name, which is longer than an id.
alter table saved_view drop constraint saved_view_alarm;
alter table saved_view add column alarm_about varchar(10);
update saved_view set alarm_about = alarm_by;
alter table saved_view drop column alarm_by;
alter table saved_view rename column alarm_about to alarm_by;
alter table saved_view add constraint saved_view_alarm_by check (alarm_by in ('FIRM', 'HANDLER', 'OFFICE', 'ORGAN'));
alter table saved_view add constraint saved_view_alarm
  check ((alarm_by is null) = (alarm_days is null) and (alarm_over is not null or alarm_by is null));
alter table saved_view_passed alter column who set data type varchar(100);
