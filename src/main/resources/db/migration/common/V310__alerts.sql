-- Signs that somebody has to deal with (动态监控). Rules on monitoring are a subject of their own; their units join those of all rooms.
alter table rule_set drop constraint rule_set_subject;
alter table rule_set add constraint rule_set_subject check (subject in ('CASE_REVIEW', 'COMPLAINT', 'MISCONDUCT', 'QUALITY', 'ATTENDANCE',
  'CORRECTION', 'MONITORING'));
alter table rule_line drop constraint rule_line_unit;
alter table rule_line add constraint rule_line_unit
  check (unit in ('DAY', 'WORKING_DAY', 'MONTH', 'YEAR', 'POINT', 'PERCENT', 'CASE', 'HOUR', 'PERSON', 'TIMES', 'SECOND'));

-- One sign about one thing: the same rule about the same thing on the same occasion is the same alert, however often it is seen.
create sequence alert_seq start with 1 increment by 50;
create table alert (
  id           bigint        not null primary key,
  uuid         uuid          not null unique,
  rule         varchar(20)   not null,
  about_kind   varchar(10)   not null check (about_kind in ('CASE', 'HANDLER', 'FIRM', 'OFFICE', 'PERSON')),
  about_id     bigint        not null,
  occasion     varchar(40)   not null,
  office_id    bigint        not null references office,
  label        varchar(200)  not null,
  page         varchar(200)  not null,
  case_id      bigint        references aid_case,
  source_room  varchar(20),
  source_uuid  uuid,
  facts        varchar(2000) not null,
  rule_set_id  bigint        not null references rule_set,
  status       varchar(10)   not null constraint alert_status check (status in ('OPEN', 'TAKEN', 'ACTED', 'ANSWERED', 'DISMISSED', 'MENDED')),
  owner_id     bigint        references person,
  owner_name   varchar(60),
  raised_on    date          not null,
  due_on       date          not null,
  ended_on     date,
  outcome_uuid uuid,
  version      bigint        not null,
  constraint alert_once unique (about_kind, about_id, rule, occasion),
  constraint alert_end check ((status in ('OPEN', 'TAKEN')) = (ended_on is null)),
  constraint alert_taken check (status <> 'TAKEN' or owner_id is not null),
  constraint alert_source check ((source_room is null) = (source_uuid is null))
);
create index alert_by_office on alert (office_id, status, due_on);
create index alert_by_owner on alert (owner_id, status, due_on);
create index alert_by_case on alert (case_id);
create index alert_by_source on alert (source_uuid);

create table alert_move (
  act         varchar(10) not null,
  from_status varchar(10) not null,
  to_status   varchar(10) not null,
  primary key (act, from_status, to_status)
);
create sequence alert_event_seq start with 1 increment by 50;
create table alert_event (
  id          bigint      not null primary key,
  alert_id    bigint      not null references alert,
  seq         integer     not null,
  act         varchar(10) not null,
  from_status varchar(10) not null,
  to_status   varchar(10) not null,
  at          timestamp(6) with time zone not null,
  actor_id    bigint      references person,
  actor_name  varchar(60) not null,
  note        varchar(4000),
  unique (alert_id, seq),
  constraint alert_event_is_a_move foreign key (act, from_status, to_status) references alert_move
);
-- The arrows of AlertAct; AlertActTest compares the two.
insert into alert_move (act, from_status, to_status) values
  ('RAISE', 'OPEN', 'OPEN'),
  ('CHANGE', 'OPEN', 'OPEN'),
  ('CHANGE', 'TAKEN', 'TAKEN'),
  ('REOPEN', 'ACTED', 'OPEN'),
  ('REOPEN', 'ANSWERED', 'OPEN'),
  ('REOPEN', 'DISMISSED', 'OPEN'),
  ('REOPEN', 'MENDED', 'OPEN'),
  ('MEND', 'OPEN', 'MENDED'),
  ('MEND', 'TAKEN', 'MENDED'),
  ('TAKE', 'OPEN', 'TAKEN'),
  ('TAKE', 'TAKEN', 'TAKEN'),
  ('ORDER', 'OPEN', 'ACTED'),
  ('ORDER', 'TAKEN', 'ACTED'),
  ('ACT', 'OPEN', 'ACTED'),
  ('ACT', 'TAKEN', 'ACTED'),
  ('ANSWER', 'OPEN', 'ANSWERED'),
  ('ANSWER', 'TAKEN', 'ANSWERED'),
  ('ASK', 'ANSWERED', 'OPEN'),
  ('DISMISS', 'OPEN', 'DISMISSED'),
  ('DISMISS', 'TAKEN', 'DISMISSED');

-- What is to be looked at again: at once because something changed, or on the day on which a limit runs out. Touches tell whether
-- something changed again while it was being looked at.
create table alert_look (
  about_kind varchar(10) not null,
  about_id   bigint      not null,
  look_on    date        not null,
  touches    bigint      not null,
  primary key (about_kind, about_id)
);
create index alert_look_by_day on alert_look (look_on, about_kind, about_id);
