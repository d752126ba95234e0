-- Complaints about how legal aid was given. What is done to one is an event, and an event is an arrow of the procedure:
-- the table of arrows is the one of ComplaintAct, and a row that is not in it cannot be written.
create table complaint_move (
  act         varchar(24) not null,
  from_status varchar(24) not null,
  to_status   varchar(24) not null,
  primary key (act, from_status, to_status)
);

-- The last number of an office and year; locked by whoever takes the next.
create table complaint_counter (
  office_id bigint  not null references office,
  in_year   integer not null,
  last_no   integer not null check (last_no >= 0),
  primary key (office_id, in_year)
);

create sequence complaint_seq start with 1 increment by 50;
create table complaint (
  id                    bigint        not null primary key,
  uuid                  uuid          not null unique,
  office_id             bigint        not null references office,
  register_no           varchar(60)   not null unique,
  rule_set_id           bigint        not null references rule_set,
  channel               varchar(12)   not null check (channel in ('PUBLIC_PAGE', 'CALL', 'VISIT', 'LETTER', 'MAIL', 'OTHER_SYSTEM', 'SURVEY')),
  tip                   boolean       not null,
  title                 varchar(200)  not null,
  facts                 varchar(8000) not null,
  wishes                varchar(2000),
  occurred              varchar(100),
  property              boolean       not null,
  respondent_kind       varchar(20)   not null check (respondent_kind in ('HANDLER', 'FIRM', 'GRASSROOTS_OFFICE', 'AGENCY', 'MASS_ORGANISATION')),
  respondent_name       varchar(100)  not null,
  respondent_office_id  bigint        references office,
  respondent_firm_id    bigint        references law_firm,
  respondent_handler_id bigint        references handler,
  case_no               varchar(60),
  case_id               bigint        references aid_case,
  origin_room           varchar(20),
  origin_uuid           uuid,
  received_at           timestamp(6) with time zone not null,
  received_on           date          not null,
  accepted_on           date,
  refused_on            date,
  decided_on            date,
  replied_on            date,
  archived_on           date,
  late_reason           varchar(1000),
  urgent                boolean       not null,
  sensitivity           varchar(10)   not null check (sensitivity in ('ORDINARY', 'SENSITIVE')),
  triage_note           varchar(500),
  officer_id            bigint        references person,
  status                varchar(24)   not null constraint complaint_status_check check (status in ('RECEIVED', 'AWAITING_SUPPLEMENT',
    'ACCEPTED', 'INVESTIGATING', 'PROPOSED', 'APPROVED', 'REPLIED', 'UNDER_REMEDY', 'NOT_ACCEPTED', 'TRANSFERRED_OUT', 'MERGED',
    'WITHDRAWN', 'ARCHIVED')),
  merged_into_id        bigint        references complaint,
  status_before_merge   varchar(24),
  ground_code           varchar(20),
  next_clock            varchar(20),
  next_due_on           date,
  waiting               boolean       not null,
  to_tell               integer       not null check (to_tell >= 0),
  event_count           integer       not null,
  sent_by_id            bigint        references person,
  search_text           varchar(12000) not null,
  version               bigint        not null,
  constraint complaint_merge_check check ((status = 'MERGED') = (merged_into_id is not null)),
  constraint complaint_decided_check check (status not in ('APPROVED', 'REPLIED') or decided_on is not null),
  constraint complaint_archived_check check ((status = 'ARCHIVED') = (archived_on is not null))
);
create index complaint_by_office_and_due on complaint (office_id, status, next_due_on, id);
create index complaint_by_due on complaint (next_due_on, id);
create index complaint_by_officer on complaint (officer_id, status, next_due_on);
create index complaint_by_reception on complaint (received_on, id);
create index complaint_by_case on complaint (case_id);
create index complaint_by_firm on complaint (respondent_firm_id);
create index complaint_by_handler on complaint (respondent_handler_id);
create index complaint_by_agency on complaint (respondent_office_id);
create index complaint_by_master on complaint (merged_into_id);

create table complaint_triage_reason (
  complaint_id bigint      not null references complaint,
  reason       varchar(24) not null,
  primary key (complaint_id, reason)
);

create sequence complaint_matter_seq start with 1 increment by 50;
create table complaint_matter (
  id           bigint      not null primary key,
  complaint_id bigint      not null references complaint,
  code         varchar(10) not null,
  finding      varchar(20) check (finding in ('SUBSTANTIATED', 'PARTLY', 'UNFOUNDED', 'UNVERIFIABLE', 'BOGUS')),
  reason       varchar(4000),
  unique (complaint_id, code)
);

-- Who complains; name, telephone and address are encrypted, the digests find them again.
create sequence complainant_seq start with 1 increment by 50;
create table complainant (
  id             bigint      not null primary key,
  uuid           uuid        not null unique,
  complaint_id   bigint      not null references complaint,
  standing       varchar(20) not null check (standing in ('APPLICANT', 'RECIPIENT', 'INTERESTED_PARTY', 'AGENT')),
  name           varchar(400) not null,
  name_digest    varchar(64) not null,
  acts_for       varchar(400),
  phone          varchar(400),
  phone_digest   varchar(64),
  address        varchar(1000),
  consent        varchar(16) not null check (consent in ('NONE', 'INVESTIGATORS', 'RESPONDENT')),
  receipt_no     varchar(20) not null unique,
  access_digest  varchar(64) not null,
  failed_tries   integer     not null,
  locked_until   timestamp(6) with time zone,
  told_on        date,
  withdrew_on    date
);
create index complainant_by_complaint on complainant (complaint_id);
create index complainant_by_phone on complainant (phone_digest);
create index complainant_by_name on complainant (name_digest);

create sequence complaint_event_seq start with 1 increment by 50;
create table complaint_event (
  id           bigint       not null primary key,
  complaint_id bigint       not null references complaint,
  seq          integer      not null,
  act          varchar(24)  not null,
  from_status  varchar(24)  not null,
  to_status    varchar(24)  not null,
  at           timestamp(6) with time zone not null,
  actor_id     bigint       references person,
  actor_name   varchar(60)  not null,
  for_name     varchar(60),
  note         varchar(4000),
  unique (complaint_id, seq),
  constraint complaint_event_is_a_move foreign key (act, from_status, to_status) references complaint_move
);

create sequence complaint_pause_seq start with 1 increment by 50;
create table complaint_pause (
  id           bigint      not null primary key,
  complaint_id bigint      not null references complaint,
  kind         varchar(12) not null check (kind in ('SUPPLEMENT', 'MERGED')),
  from_on      date        not null,
  until_on     date,
  reply_by     date,
  wanted       varchar(2000),
  check (until_on is null or until_on >= from_on)
);
create index complaint_pause_by_complaint on complaint_pause (complaint_id);

create sequence complaint_extension_seq start with 1 increment by 50;
create table complaint_extension (
  id           bigint        not null primary key,
  complaint_id bigint        not null references complaint,
  amount       integer       not null check (amount between 1 and 365),
  reason       varchar(1000) not null,
  asked_by_id  bigint        not null references person,
  asked_on     date          not null,
  state        varchar(10)   not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
  decided_by_id bigint       references person,
  decided_on   date,
  remark       varchar(1000),
  check (decided_by_id is null or decided_by_id <> asked_by_id),
  check ((state = 'ASKED') = (decided_on is null))
);
create index complaint_extension_by_complaint on complaint_extension (complaint_id);

create sequence complaint_investigator_seq start with 1 increment by 50;
create table complaint_investigator (
  id           bigint      not null primary key,
  complaint_id bigint      not null references complaint,
  person_id    bigint      not null references person,
  name         varchar(60) not null,
  from_on      date        not null,
  until_on     date
);
create index complaint_investigator_by_complaint on complaint_investigator (complaint_id);
create index complaint_investigator_by_person on complaint_investigator (person_id);

-- What the inquiry consists of: things to do, and what people said.
create sequence complaint_task_seq start with 1 increment by 50;
create table complaint_task (
  id           bigint       not null primary key,
  uuid         uuid         not null unique,
  complaint_id bigint       not null references complaint,
  what         varchar(500) not null,
  person_id    bigint       not null references person,
  due_on       date,
  done_on      date,
  result       varchar(2000)
);
create index complaint_task_by_complaint on complaint_task (complaint_id);

create sequence complaint_statement_seq start with 1 increment by 50;
create table complaint_statement (
  id           bigint        not null primary key,
  uuid         uuid          not null unique,
  complaint_id bigint        not null references complaint,
  speaker      varchar(12)   not null check (speaker in ('COMPLAINANT', 'RESPONDENT', 'WITNESS', 'ORGAN')),
  speaker_name varchar(400),
  taken_on     date          not null,
  words        varchar(8000) not null,
  read_back    boolean       not null,
  taken_by_id  bigint        not null references person
);
create index complaint_statement_by_complaint on complaint_statement (complaint_id);

-- What is proposed, in rounds: an approver asks for amendments, or approves.
create sequence complaint_proposal_seq start with 1 increment by 50;
create table complaint_proposal (
  id             bigint        not null primary key,
  complaint_id   bigint        not null references complaint,
  round_no       integer       not null,
  reasoning      varchar(8000) not null,
  findings       varchar(4000) not null,
  correct_by     date,
  proposed_by_id bigint        not null references person,
  proposed_by    varchar(60)   not null,
  proposed_at    timestamp(6) with time zone not null,
  state          varchar(10)   not null check (state in ('OPEN', 'AMENDED', 'APPROVED')),
  remarks        varchar(4000),
  decided_by_id  bigint        references person,
  decided_by     varchar(60),
  decided_at     timestamp(6) with time zone,
  unique (complaint_id, round_no),
  check (decided_by_id is null or decided_by_id <> proposed_by_id),
  check ((state = 'OPEN') = (decided_at is null))
);
create table complaint_proposal_outcome (
  proposal_id bigint      not null references complaint_proposal,
  outcome     varchar(24) not null check (outcome in ('ADMONITION', 'CIRCULATED_CRITICISM', 'DATED_CORRECTION', 'REFER', 'NO_ACTION')),
  primary key (proposal_id, outcome)
);
create table complaint_endorsement (
  proposal_id bigint      not null references complaint_proposal,
  person_id   bigint      not null references person,
  name        varchar(60) not null,
  at          timestamp(6) with time zone not null,
  primary key (proposal_id, person_id)
);

-- That somebody was told, or could not be told this time: the proof of service.
create sequence complaint_telling_seq start with 1 increment by 50;
create table complaint_telling (
  id             bigint       not null primary key,
  complainant_id bigint       not null references complainant,
  what           varchar(16)  not null check (what in ('ACCEPTANCE', 'NON_ACCEPTANCE', 'SUPPLEMENT', 'EXTENSION', 'TRANSFER', 'REPLY')),
  way            varchar(16)  not null check (way in ('IN_PERSON', 'POST', 'PHONE', 'ELECTRONIC', 'PUBLIC_PAGE', 'NOTICE_BOARD')),
  letter_uuid    uuid,
  served         boolean      not null,
  on_date        date         not null,
  note           varchar(500),
  by_id          bigint       references person,
  by_name        varchar(60)  not null
);
create index complaint_telling_by_complainant on complaint_telling (complainant_id);

create sequence complaint_remedy_seq start with 1 increment by 50;
create table complaint_remedy (
  id           bigint       not null primary key,
  complaint_id bigint       not null references complaint,
  kind         varchar(16)  not null check (kind in ('RECONSIDERATION', 'LITIGATION')),
  taken_on     date         not null,
  authority    varchar(200) not null,
  ended_on     date,
  result       varchar(1000)
);
create index complaint_remedy_by_complaint on complaint_remedy (complaint_id);

-- Somebody acts for somebody else for some days.
create sequence deputyship_seq start with 1 increment by 50;
create table deputyship (
  id         bigint not null primary key,
  uuid       uuid   not null unique,
  person_id  bigint not null references person,
  deputy_id  bigint not null references person,
  from_on    date   not null,
  until_on   date   not null,
  made_by_id bigint not null references person,
  ended_on   date,
  check (person_id <> deputy_id),
  check (until_on >= from_on)
);
create index deputyship_by_deputy on deputyship (deputy_id, from_on, until_on);
create index deputyship_by_person on deputyship (person_id);
