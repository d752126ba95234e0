-- Orders to correct what a review or a complaint found. What may be asked, what documents belong to and what rules count is
-- listed whole: rooms bring their own kinds, and the list of the last migration counts.
alter table rule_set drop constraint rule_set_subject;
alter table rule_set add constraint rule_set_subject check (subject in ('CASE_REVIEW', 'COMPLAINT', 'MISCONDUCT', 'QUALITY', 'ATTENDANCE', 'CORRECTION'));
alter table rule_line drop constraint rule_line_unit;
alter table rule_line add constraint rule_line_unit
  check (unit in ('DAY', 'WORKING_DAY', 'MONTH', 'YEAR', 'POINT', 'PERCENT', 'CASE', 'HOUR', 'PERSON'));
alter table request drop constraint request_kind_check;
alter table request add constraint request_kind_check check (kind in ('FILE_QUESTION', 'STATEMENT', 'DELEGATED_INQUIRY', 'URGENT_NOTICE',
  'REPLACEMENT_STATEMENT', 'REFERRAL_ADMISSION', 'BAR_DISCIPLINE', 'CORRECTION'));
alter table document drop constraint document_subject_kind_check;
alter table document add constraint document_subject_kind_check
  check (subject_kind in ('CASE', 'REQUEST', 'COMPLAINT', 'REPLACEMENT', 'OBJECTION', 'OBSERVATION', 'CORRECTION'));

create table correction_counter (
  office_id bigint  not null references office,
  in_year   integer not null,
  last_no   integer not null check (last_no >= 0),
  primary key (office_id, in_year)
);

create sequence corrective_action_seq start with 1 increment by 50;
create table corrective_action (
  id               bigint        not null primary key,
  uuid             uuid          not null unique,
  number           varchar(60)   not null unique,
  office_id        bigint        not null references office,
  source_room      varchar(20)   not null,
  source_uuid      uuid          not null,
  case_id          bigint        references aid_case,
  case_no          varchar(60),
  handler_id       bigint        references handler,
  handler_name     varchar(100),
  firm_id          bigint        references law_firm,
  firm_name        varchar(100),
  demand           varchar(4000) not null,
  rule_set_id      bigint        not null references rule_set,
  status           varchar(10)   not null constraint corrective_action_status check (status in ('ORDERED', 'ANSWERED', 'RETURNED', 'VERIFIED', 'CLOSED',
    'REPEATED', 'WITHDRAWN')),
  due_on           date          not null,
  ordered_by_id    bigint        not null references person,
  ordered_by_name  varchar(60)   not null,
  ordering_office  varchar(100)  not null,
  ordered_at       timestamp(6) with time zone not null,
  verifier_id      bigint        references person,
  verifier_name    varchar(60),
  verified_by_id   bigint        references person,
  verified_by_name varchar(60),
  verified_on      date,
  checks_wanted    integer       not null check (checks_wanted between 1 and 20),
  checks_effective integer       not null check (checks_effective between 0 and checks_wanted),
  repeats_id       bigint        unique references corrective_action,
  ended_on         date,
  version          bigint        not null,
  constraint corrective_action_end check ((status in ('CLOSED', 'REPEATED', 'WITHDRAWN')) = (ended_on is not null)),
  constraint corrective_action_two_people check (verified_by_id <> ordered_by_id and verifier_id <> ordered_by_id),
  constraint corrective_action_verified check (status not in ('VERIFIED', 'CLOSED', 'REPEATED') or (verified_by_id is not null and verified_on is not null)),
  constraint corrective_action_checked check (status <> 'CLOSED' or checks_effective = checks_wanted)
);
create index corrective_action_by_office on corrective_action (office_id, status, due_on);
create index corrective_action_by_firm on corrective_action (firm_id, status, due_on);
create index corrective_action_by_handler on corrective_action (handler_id);
create index corrective_action_by_case on corrective_action (case_id);
create index corrective_action_by_source on corrective_action (source_uuid);

create table corrective_fault (
  correction_id bigint       not null references corrective_action,
  place         integer      not null,
  topic         varchar(20)  not null,
  words         varchar(500) not null,
  primary key (correction_id, place),
  unique (correction_id, topic)
);

-- A round of asking and answering; the request is what the addressee finds on the desk.
create sequence correction_answer_seq start with 1 increment by 50;
create table correction_answer (
  id               bigint      not null primary key,
  uuid             uuid        not null unique,
  correction_id    bigint      not null references corrective_action,
  round_no         integer     not null check (round_no > 0),
  request_uuid     uuid        not null unique,
  due_on           date        not null,
  draft_cause      varchar(4000),
  draft_plan       varchar(4000),
  root_cause       varchar(4000),
  plan             varchar(4000),
  answered_by_id   bigint      references person,
  answered_by_name varchar(60),
  answered_at      timestamp(6) with time zone,
  remarks          varchar(4000),
  unique (correction_id, round_no),
  constraint correction_answer_whole check ((answered_at is null) = (root_cause is null) and (answered_at is null) = (plan is null)),
  constraint correction_answer_returned check (remarks is null or answered_at is not null)
);

create sequence correction_check_seq start with 1 increment by 50;
create table correction_check (
  id               bigint      not null primary key,
  uuid             uuid        not null unique,
  correction_id    bigint      not null references corrective_action,
  place            integer     not null check (place > 0),
  case_id          bigint      references aid_case,
  case_uuid        uuid,
  case_no          varchar(60),
  found_on         date,
  result           varchar(12) constraint correction_check_result check (result in ('EFFECTIVE', 'FOUND_AGAIN')),
  pages            varchar(200),
  note             varchar(2000),
  recorded_by_id   bigint      references person,
  recorded_by_name varchar(60),
  recorded_at      timestamp(6) with time zone,
  unique (correction_id, place),
  unique (correction_id, case_id),
  constraint correction_check_recorded check (result is null or (case_id is not null and pages is not null and note is not null and recorded_at is not null))
);
create index correction_check_by_case on correction_check (case_id);

create table correction_move (
  act         varchar(12) not null,
  from_status varchar(10) not null,
  to_status   varchar(10) not null,
  primary key (act, from_status, to_status)
);
create sequence correction_event_seq start with 1 increment by 50;
create table correction_event (
  id            bigint      not null primary key,
  correction_id bigint      not null references corrective_action,
  seq           integer     not null,
  act           varchar(12) not null,
  from_status   varchar(10) not null,
  to_status     varchar(10) not null,
  at            timestamp(6) with time zone not null,
  actor_id      bigint      references person,
  actor_name    varchar(60) not null,
  note          varchar(4000),
  unique (correction_id, seq),
  constraint correction_event_is_a_move foreign key (act, from_status, to_status) references correction_move
);
