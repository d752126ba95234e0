-- Another handler, and an objection to a refusal or an ending of aid. What is done to a procedure is an event, and an
-- event is an arrow of the procedure: a row that is not in the table of arrows (the one of ProcedureAct) cannot be written.
create table procedure_move (
  kind        varchar(12) not null check (kind in ('REPLACEMENT', 'OBJECTION')),
  act         varchar(12) not null,
  from_status varchar(12) not null,
  to_status   varchar(12) not null,
  primary key (kind, act, from_status, to_status)
);

-- The applicant's name and telephone are encrypted; the digests find them again.
create sequence remedy_procedure_seq start with 1 increment by 50;
create table remedy_procedure (
  id                     bigint        not null primary key,
  uuid                   uuid          not null unique,
  kind                   varchar(12)   not null check (kind in ('REPLACEMENT', 'OBJECTION')),
  office_id              bigint        not null references office,
  case_id                bigint        references aid_case,
  subject                varchar(60)   not null,
  topic                  varchar(20)   not null,
  origin_room            varchar(20)   check (origin_room in ('complaint', 'survey')),
  origin_uuid            uuid,
  rule_set_id            bigint        not null references rule_set,
  asker                  varchar(12)   not null check (asker in ('RECIPIENT', 'HANDLER', 'AGENCY', 'APPLICANT')),
  applicant_name         varchar(400),
  applicant_name_digest  varchar(64),
  applicant_phone        varchar(400),
  applicant_phone_digest varchar(64),
  reasons                varchar(4000) not null,
  received_on            date          not null,
  due_on                 date          not null,
  next_due_on            date,
  registered_by_id       bigint        references person,
  registered_by_name     varchar(60)   not null,
  registered_at          timestamp(6) with time zone not null,
  status                 varchar(12)   not null constraint remedy_procedure_status_check check (status in ('RECEIVED', 'REVIEWED', 'GRANTED',
    'REFUSED', 'UPHELD', 'REJECTED', 'CARRIED_OUT', 'WITHDRAWN')),
  opinion                varchar(10)   check (opinion in ('FOR', 'AGAINST')),
  opinion_text           varchar(4000),
  reviewer_id            bigint        references person,
  reviewer_name          varchar(60),
  reviewed_at            timestamp(6) with time zone,
  decision_text          varchar(4000),
  decided_by_id          bigint        references person,
  decided_by_name        varchar(60),
  decided_at             timestamp(6) with time zone,
  decided_on             date,
  ended_on               date,
  version                bigint        not null,
  constraint remedy_procedure_case_check check (kind <> 'REPLACEMENT' or case_id is not null),
  constraint remedy_procedure_origin_check check ((origin_room is null) = (origin_uuid is null)),
  constraint remedy_procedure_status_of_kind check (kind = 'REPLACEMENT' and status not in ('UPHELD', 'REJECTED')
    or kind = 'OBJECTION' and status not in ('GRANTED', 'REFUSED')),
  constraint remedy_procedure_two_people check (decided_by_id is null or (reviewer_id is not null and decided_by_id <> reviewer_id)),
  constraint remedy_procedure_decided_check check ((status in ('GRANTED', 'REFUSED', 'UPHELD', 'REJECTED', 'CARRIED_OUT')) = (decided_on is not null)),
  constraint remedy_procedure_ended_check check ((status in ('REFUSED', 'REJECTED', 'CARRIED_OUT', 'WITHDRAWN')) = (ended_on is not null)),
  constraint remedy_procedure_due_check check ((ended_on is null) = (next_due_on is not null))
);
create index remedy_procedure_by_kind on remedy_procedure (kind, next_due_on, id);
create index remedy_procedure_by_end on remedy_procedure (ended_on, id);
create index remedy_procedure_by_office on remedy_procedure (office_id);
create index remedy_procedure_by_case on remedy_procedure (case_id);
create index remedy_procedure_by_origin on remedy_procedure (origin_room, origin_uuid);
create index remedy_procedure_by_phone on remedy_procedure (applicant_phone_digest);
create index remedy_procedure_by_name on remedy_procedure (applicant_name_digest);

create table handler_replacement (
  id               bigint       not null primary key references remedy_procedure,
  old_handler_id   bigint       not null references handler,
  old_handler_name varchar(60)  not null,
  old_firm_id      bigint       references law_firm,
  old_firm_name    varchar(100),
  heard            boolean      not null,
  not_heard_reason varchar(1000),
  new_handler_id   bigint       references handler,
  new_handler_name varchar(60),
  new_licence_no   varchar(40),
  new_firm_name    varchar(100),
  qualification    varchar(2000)
);
create index handler_replacement_by_former on handler_replacement (old_handler_id);

create table objection_review (
  id              bigint      not null primary key references remedy_procedure,
  disputed_no     varchar(60) not null,
  disputed_on     date        not null,
  disputed_by     varchar(60) not null
);

-- The dated steps that a decision orders, ticked off as they are done.
create sequence procedure_step_seq start with 1 increment by 50;
create table procedure_step (
  id           bigint      not null primary key,
  uuid         uuid        not null unique,
  procedure_id bigint      not null references remedy_procedure,
  kind         varchar(12) not null check (kind in ('REPLACE', 'INFORM', 'SIGN', 'HAND_OVER', 'GIVE_AID')),
  due_on       date        not null,
  done_on      date,
  done_by_id   bigint      references person,
  done_by_name varchar(60),
  note         varchar(500),
  unique (procedure_id, kind),
  constraint procedure_step_done_check check ((done_on is null) = (done_by_name is null))
);

create sequence procedure_event_seq start with 1 increment by 50;
create table procedure_event (
  id           bigint      not null primary key,
  procedure_id bigint      not null references remedy_procedure,
  seq          integer     not null,
  kind         varchar(12) not null,
  act          varchar(12) not null,
  from_status  varchar(12) not null,
  to_status    varchar(12) not null,
  at           timestamp(6) with time zone not null,
  actor_id     bigint      references person,
  actor_name   varchar(60) not null,
  note         varchar(4000),
  unique (procedure_id, seq),
  constraint procedure_event_is_a_move foreign key (kind, act, from_status, to_status) references procedure_move
);
