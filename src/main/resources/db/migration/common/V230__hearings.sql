-- Hearings of cases (开庭), entered one by one or by list. The same case at the same time is the same hearing.
create sequence hearing_seq start with 1 increment by 50;
create table hearing (
  id              bigint       not null primary key,
  uuid            uuid         not null unique,
  office_id       bigint       not null references office,
  case_id         bigint       not null references aid_case,
  court           varchar(100) not null,
  courtroom       varchar(60),
  judge           varchar(60),
  openness        varchar(10)  not null constraint hearing_openness_check check (openness in ('OPEN', 'CLOSED', 'ONLINE')),
  court_procedure varchar(12)  not null constraint hearing_procedure_check check (court_procedure in ('ORDINARY', 'SUMMARY', 'FAST_TRACK')),
  starts_at       timestamp(6) with time zone not null,
  ends_at         timestamp(6) with time zone,
  group_case      boolean      not null,
  major           boolean      not null,
  status          varchar(10)  not null constraint hearing_status_check check (status in ('SCHEDULED', 'HELD', 'ADJOURNED', 'NOT_HELD', 'CLOSED')),
  entered_by_id   bigint       references person,
  entered_by_name varchar(60)  not null,
  entered_at      timestamp(6) with time zone not null,
  version         bigint       not null,
  constraint hearing_once unique (case_id, starts_at),
  constraint hearing_times_check check (ends_at is null or ends_at > starts_at)
);
create index hearing_by_time on hearing (starts_at, id);
create index hearing_by_office on hearing (office_id, starts_at);

-- What was done to it: entered, corrected, ended.
create sequence hearing_event_seq start with 1 increment by 50;
create table hearing_event (
  id          bigint      not null primary key,
  hearing_id  bigint      not null references hearing,
  seq         integer     not null,
  act         varchar(12) not null constraint hearing_event_act_check check (act in ('ENTER', 'CORRECT', 'CONCLUDE')),
  from_status varchar(10) not null,
  to_status   varchar(10) not null,
  at          timestamp(6) with time zone not null,
  actor_id    bigint      references person,
  actor_name  varchar(60) not null,
  note        varchar(1000),
  unique (hearing_id, seq)
);
