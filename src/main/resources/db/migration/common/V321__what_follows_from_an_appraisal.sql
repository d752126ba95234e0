-- Subsidies and measures that the rules propose from a frozen appraisal. A measure is decided by a person, with a reason.
alter table rule_set drop constraint rule_set_subject;
alter table rule_set add constraint rule_set_subject check (subject in ('CASE_REVIEW', 'COMPLAINT', 'MISCONDUCT', 'QUALITY', 'ATTENDANCE',
  'CORRECTION', 'APPRAISAL'));
alter table rule_line drop constraint rule_line_unit;
alter table rule_line add constraint rule_line_unit
  check (unit in ('DAY', 'WORKING_DAY', 'MONTH', 'YEAR', 'POINT', 'PERCENT', 'CASE', 'HOUR', 'PERSON', 'YUAN'));

create sequence handler_measure_seq start with 1 increment by 50;
create table handler_measure (
  id              bigint        not null primary key,
  uuid            uuid          not null unique,
  appraisal_id    bigint        not null references appraisal,
  handler_id      bigint        not null references handler,
  handler_uuid    uuid          not null,
  handler_name    varchar(100)  not null,
  firm_name       varchar(100),
  measure         varchar(10)   not null check (measure in ('PREFER', 'TRAIN', 'PAUSE')),
  cause           varchar(12)   not null check (cause in ('PENALTY', 'FAILED', 'FOUND_AGAIN', 'LOW_SCORE', 'HIGH_SCORE')),
  fact            numeric(6,1)  not null,
  threshold       numeric(8,2),
  state           varchar(10)   not null check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED')),
  decided_by_id   bigint        references person,
  decided_by_name varchar(60),
  decided_at      timestamp(6) with time zone,
  reason          varchar(1000),
  version         bigint        not null,
  unique (appraisal_id, handler_id),
  constraint handler_measure_decided check ((state = 'PROPOSED') = (decided_at is null) and (decided_at is null) = (reason is null))
);
