-- Which hearings are attended, why, by whom, and each observer's log.
create sequence hearing_plan_seq start with 1 increment by 50;
create table hearing_plan (
  id              bigint      not null primary key,
  hearing_id      bigint      not null unique references hearing,
  rule_set_id     bigint      not null references rule_set,
  handler_told    boolean     not null,
  planned_by_id   bigint      references person,
  planned_by_name varchar(60) not null,
  planned_at      timestamp(6) with time zone not null,
  version         bigint      not null
);
create table hearing_plan_reason (
  plan_id bigint      not null references hearing_plan,
  reason  varchar(12) not null constraint hearing_plan_reason_check check (reason in ('SHARE', 'FIRST', 'GROUP', 'MAJOR', 'CHOSEN')),
  primary key (plan_id, reason)
);

-- revision rises with each saved log: it is what the observer's device names when it sends the next one. last_key is the
-- Idempotency-Key of the last one that was taken over.
create sequence trial_observation_seq start with 1 increment by 50;
create table trial_observation (
  id              bigint      not null primary key,
  uuid            uuid        not null unique,
  hearing_id      bigint      not null references hearing,
  observer_id     bigint      not null references person,
  observer_name   varchar(60) not null,
  expected_lawyer varchar(60) not null,
  access_given    boolean     not null,
  state           varchar(10) not null constraint trial_observation_state_check check (state in ('ASSIGNED', 'BEGUN', 'SUBMITTED', 'WITHDRAWN')),
  withdrawn_for   varchar(500),
  outcome         varchar(20) constraint trial_observation_outcome_check check (outcome in ('HELD', 'ONLINE', 'ADJOURNED', 'CLOSED_TO_PUBLIC', 'NOT_HELD')),
  lawyer          varchar(10) constraint trial_observation_lawyer_check check (lawyer in ('EXPECTED', 'OTHER', 'ABSENT')),
  actual_lawyer   varchar(60),
  started_at      timestamp(6) with time zone,
  ended_at        timestamp(6) with time zone,
  others_present  varchar(200),
  irregular       boolean     not null,
  irregularity    varchar(2000),
  sheet_id        bigint      references answer_sheet,
  revision        integer     not null,
  last_key        varchar(64),
  assigned_at     timestamp(6) with time zone not null,
  saved_at        timestamp(6) with time zone,
  submitted_at    timestamp(6) with time zone,
  version         bigint      not null,
  constraint trial_observation_withdrawn_check check ((state = 'WITHDRAWN') = (withdrawn_for is not null)),
  constraint trial_observation_submitted_check check ((state = 'SUBMITTED') = (submitted_at is not null)),
  constraint trial_observation_outcome_needed check (state <> 'SUBMITTED' or outcome is not null)
);
create index trial_observation_by_hearing on trial_observation (hearing_id);
create index trial_observation_by_observer on trial_observation (observer_id, state);

-- Notes come with the id that the observer's device gave them, so that one sent twice is one.
create sequence trial_note_seq start with 1 increment by 50;
create table trial_note (
  id             bigint        not null primary key,
  uuid           uuid          not null,
  observation_id bigint        not null references trial_observation,
  noted_at       timestamp(6) with time zone not null,
  kind           varchar(10)   not null constraint trial_note_kind_check check (kind in ('FACT', 'OPINION')),
  words          varchar(2000) not null,
  constraint trial_note_unique unique (observation_id, uuid)
);

-- What kept the defence from its work, by whom: never charged to the lawyer.
create table trial_obstacle (
  observation_id bigint      not null references trial_observation,
  position       integer     not null,
  kind           varchar(20) not null constraint trial_obstacle_kind_check check (kind in ('VISIT_REFUSED', 'FILE_LIMITED', 'SPEECH_LIMITED', 'ENTRY_REFUSED', 'OTHER')),
  caused_by      varchar(20) not null constraint trial_obstacle_by_check check (caused_by in ('COURT', 'DETENTION_CENTRE', 'OTHER')),
  words          varchar(500),
  primary key (observation_id, position)
);

create sequence trial_photo_seq start with 1 increment by 50;
create table trial_photo (
  id             bigint not null primary key,
  uuid           uuid   not null,
  observation_id bigint not null references trial_observation,
  document_uuid  uuid   not null,
  constraint trial_photo_unique unique (observation_id, uuid)
);

-- What opens the drafts of a device again once their owner has signed in; encrypted.
create sequence log_key_seq start with 1 increment by 50;
create table log_key (
  id         bigint       not null primary key,
  device     uuid         not null unique,
  person_id  bigint       not null references person,
  secret     varchar(400) not null,
  made_at    timestamp(6) with time zone not null
);
