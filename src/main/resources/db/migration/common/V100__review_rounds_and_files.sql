-- A round says how files are marked: blind or not, how many marks per file, under which rule set. For now there is one
-- standing round per office and year; drawn and special rounds use the same columns (number tells them apart).
create sequence review_round_seq start with 1 increment by 50;
create table review_round (
  id             bigint       not null primary key,
  uuid           uuid         not null unique,
  office_id      bigint       not null references office,
  review_year    integer      not null,
  kind           varchar(12)  not null check (kind in ('STANDING', 'SAMPLED', 'SPECIAL')),
  number         integer      not null,
  name           varchar(100) not null,
  blind          boolean      not null,
  marks_per_file integer      not null check (marks_per_file between 1 and 3),
  rule_set_id    bigint,
  opened_at      timestamp(6) with time zone not null,
  closed_at      timestamp(6) with time zone,
  version        bigint       not null,
  constraint review_round_once unique (office_id, review_year, kind, number)
);

create sequence file_review_seq start with 1 increment by 50;
create table file_review (
  id                   bigint      not null primary key,
  uuid                 uuid        not null unique,
  office_id            bigint      not null references office,
  round_id             bigint      not null references review_round,
  case_id              bigint      not null,
  slot                 integer     not null check (slot between 1 and 3),
  inspector_id         bigint      references person,
  state                varchar(12) not null check (state in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'CORRECTING', 'CANCELLED')),
  assigned_at          timestamp(6) with time zone not null,
  assigned_by          bigint      references person,
  due_on               date,
  started_at           timestamp(6) with time zone,
  submitted_at         timestamp(6) with time zone,
  first_submitted_at   timestamp(6) with time zone,
  sheet_id             bigint,
  draft_sheet_id       bigint,
  instrument_version_id bigint,
  score                numeric(5,2),
  score_grade          varchar(12),
  grade                varchar(12),
  difficulty           varchar(10) check (difficulty in ('EASY', 'ORDINARY', 'HARD')),
  difficulty_note      varchar(500),
  version              bigint      not null,
  constraint file_review_slot unique (round_id, case_id, slot),
  constraint file_review_scored check (state not in ('SUBMITTED', 'CORRECTING')
    or (score is not null and grade is not null and submitted_at is not null and sheet_id is not null)),
  constraint file_review_marked_by check (inspector_id is not null or state = 'CANCELLED')
);
create index file_review_by_case on file_review (case_id);
create index file_review_by_inspector on file_review (inspector_id, state, due_on);
create index file_review_by_office on file_review (office_id, state, submitted_at);

create table file_review_reason (
  review_id bigint      not null references file_review,
  reason    varchar(30) not null,
  primary key (review_id, reason)
);

create sequence review_event_seq start with 1 increment by 50;
create table review_event (
  id         bigint      not null primary key,
  review_id  bigint      not null references file_review,
  kind       varchar(20) not null,
  at         timestamp(6) with time zone not null,
  person_id  bigint      references person,
  note       varchar(2000)
);
create index review_event_by_review on review_event (review_id, at, id);

-- A veto counts once a second person, a manager, has confirmed it with a written ground.
create sequence veto_finding_seq start with 1 increment by 50;
create table veto_finding (
  id              bigint        not null primary key,
  uuid            uuid          not null unique,
  review_id       bigint        not null references file_review,
  code            varchar(10)   not null,
  effect          varchar(20)   not null,
  state           varchar(10)   not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN')),
  ground          varchar(2000) not null,
  pages           varchar(200)  not null,
  proposed_by     bigint        not null references person,
  proposed_at     timestamp(6) with time zone not null,
  decided_by      bigint        references person,
  decided_at      timestamp(6) with time zone,
  decision_ground varchar(2000),
  version         bigint        not null,
  constraint veto_finding_decided check (state = 'PROPOSED' or (decided_by is not null and decided_at is not null)),
  constraint veto_finding_two_people check (state not in ('CONFIRMED', 'REJECTED')
    or (decided_by <> proposed_by and decision_ground is not null))
);
create index veto_finding_by_review on veto_finding (review_id);
create index veto_finding_by_state on veto_finding (state, proposed_at);

create sequence recusal_seq start with 1 increment by 50;
create table recusal (
  id          bigint       not null primary key,
  uuid        uuid         not null unique,
  person_id   bigint       not null references person,
  case_id     bigint,
  firm_id     bigint,
  handler_id  bigint,
  ground      varchar(500) not null,
  declared_by bigint       not null references person,
  declared_at timestamp(6) with time zone not null,
  lifted_by   bigint       references person,
  lifted_at   timestamp(6) with time zone,
  version     bigint       not null,
  constraint recusal_from_one check (
    (case when case_id is null then 0 else 1 end) + (case when firm_id is null then 0 else 1 end)
    + (case when handler_id is null then 0 else 1 end) = 1)
);
create index recusal_by_person on recusal (person_id);

-- The kinds of case an inspector marks; an inspector without a row marks them all.
create table inspector_field (
  person_id bigint      not null references person,
  case_type varchar(20) not null,
  primary key (person_id, case_type)
);
