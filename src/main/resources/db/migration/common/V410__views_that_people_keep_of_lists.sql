-- A list as somebody narrowed it, kept under a name: shared with a role, told of by a digest, watched by an alarm.
create sequence saved_view_seq start with 1 increment by 50;
create table saved_view (
  id           bigint        not null primary key,
  uuid         uuid          not null unique,
  owner_id     bigint        not null references person,
  office_id    bigint        not null references office,
  list_key     varchar(30)   not null,
  name         varchar(60)   not null,
  address      varchar(6000) not null,
  shared_with  varchar(30)   check (shared_with in ('INSPECTOR', 'INTERVIEWER', 'COMPLAINT_OFFICER', 'COMPLAINT_APPROVER', 'MANAGER', 'BUREAU_OFFICER', 'AUDITOR', 'ADMIN')),
  digest       varchar(10)   not null check (digest in ('NONE', 'WORKDAYS', 'MONDAYS')),
  digest_on    date,
  digest_count bigint,
  alarm_over   integer       check (alarm_over >= 0),
  alarm_by     varchar(10)   check (alarm_by in ('FIRM', 'HANDLER', 'OFFICE')),
  alarm_days   integer       check (alarm_days between 1 and 366),
  stopped_on   date,
  created_at   timestamp(6) with time zone not null,
  version      bigint        not null,
  constraint saved_view_digest check ((digest = 'NONE') = (digest_on is null) and (digest_on is null) = (digest_count is null)),
  constraint saved_view_alarm check ((alarm_by is null) = (alarm_days is null) and (alarm_over is not null or alarm_by is null)),
  constraint saved_view_stopped check (stopped_on is null or digest = 'NONE' and alarm_over is null)
);
create index saved_view_by_owner on saved_view (owner_id, list_key);
create index saved_view_by_share on saved_view (shared_with, list_key);

-- What was over the threshold when an alarm was looked at last; it is told of once.
create table saved_view_passed (
  view_id bigint       not null references saved_view,
  who     varchar(40)  not null,
  name    varchar(200),
  number  bigint       not null,
  since   timestamp(6) with time zone not null,
  primary key (view_id, who)
);

-- Where somebody wants digests and alarms by mail.
create table view_mailbox (
  person_id bigint        not null primary key references person,
  address   varchar(1000) not null,
  language  varchar(2)    not null check (language in ('zh', 'en')),
  version   bigint        not null
);
