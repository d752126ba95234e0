-- Something asked of someone with a due date; the events are only ever added to.
create sequence request_seq start with 1 increment by 50;
create table request (
  id                  bigint        not null primary key,
  uuid                uuid          not null unique,
  kind                varchar(30)   not null constraint request_kind_check check (kind in ('FILE_QUESTION')),
  subject_room        varchar(20)   not null,
  subject_uuid        uuid          not null,
  subject_anchor      varchar(40),
  subject_label       varchar(300)  not null,
  case_uuid           uuid,
  question            varchar(4000) not null,
  office_id           bigint        not null references office,
  asked_by_id         bigint        not null references person,
  asked_by_name       varchar(60)   not null,
  asked_at            timestamp(6) with time zone not null,
  addressee_kind      varchar(10)   not null check (addressee_kind in ('FIRM', 'AGENCY', 'LINK')),
  addressee_name      varchar(200)  not null,
  addressee_firm_id   bigint,
  addressee_office_id bigint        references office,
  token_digest        varchar(64)   unique,
  link_expires_at     timestamp(6) with time zone,
  working_days        integer       not null check (working_days between 1 and 60),
  remind_on           date          not null,
  due_on              date          not null,
  escalate_on         date          not null,
  reminded_at         timestamp(6) with time zone,
  overdue_noticed_at  timestamp(6) with time zone,
  escalated_at        timestamp(6) with time zone,
  status              varchar(10)   not null check (status in ('OPEN', 'ANSWERED', 'WITHDRAWN', 'LAPSED')),
  draft_answer        varchar(4000),
  answer              varchar(4000),
  answered_by_id      bigint        references person,
  answered_by_name    varchar(60),
  ended_at            timestamp(6) with time zone,
  end_reason          varchar(500),
  version             bigint        not null,
  constraint request_addressee_check check (
    (addressee_kind = 'FIRM' and addressee_firm_id is not null and addressee_office_id is null and token_digest is null)
    or (addressee_kind = 'AGENCY' and addressee_office_id is not null and addressee_firm_id is null and token_digest is null)
    or (addressee_kind = 'LINK' and addressee_firm_id is null and addressee_office_id is null)),
  constraint request_end_check check ((status = 'OPEN') = (ended_at is null)),
  constraint request_answer_check check ((status = 'ANSWERED') = (answer is not null))
);
create index request_by_subject on request (subject_room, subject_uuid);
create index request_by_firm on request (addressee_firm_id, status, due_on);
create index request_by_agency on request (addressee_office_id, status, due_on);
create index request_by_office on request (office_id, status, due_on);
create index request_by_due on request (status, due_on);

create sequence request_event_seq start with 1 increment by 50;
create table request_event (
  id         bigint      not null primary key,
  request_id bigint      not null references request,
  at         timestamp(6) with time zone not null,
  kind       varchar(20) not null check (kind in ('ASKED', 'LINK_MADE', 'REMINDED', 'OVERDUE', 'ESCALATED', 'ANSWERED', 'WITHDRAWN', 'LAPSED')),
  actor_id   bigint      references person,
  actor_name varchar(60) not null,
  note       varchar(500)
);
create index request_event_by_request on request_event (request_id, id);
