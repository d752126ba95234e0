-- Follow-up of recipients (回访受援人): a campaign asks the recipients of closed cases, all of them or a sample that anyone
-- can draw again from its seed. Each is invited once; the token of a link is kept as a digest, and encrypted for reminders
-- until the answer is in.
create sequence survey_campaign_seq start with 1 increment by 50;
create table survey_campaign (
  id               bigint       not null primary key,
  uuid             uuid         not null unique,
  office_id        bigint       not null references office,
  name             varchar(100) not null,
  form_id          bigint       not null references instrument_version,
  status           varchar(10)  not null check (status in ('DRAFT', 'DRAWING', 'OPEN', 'CLOSED', 'WITHDRAWN')),
  closed_from      date         not null,
  closed_to        date         not null,
  case_type        varchar(20)  check (case_type in ('CRIMINAL', 'CIVIL', 'ADMINISTRATIVE')),
  sample_size      integer      check (sample_size > 0),
  seed             varchar(32)  not null,
  by_link          boolean      not null,
  by_paper         boolean      not null,
  by_phone         boolean      not null,
  by_visit         boolean      not null,
  anonymous        boolean      not null,
  starts_on        date         not null,
  ends_on          date         not null,
  remind_after     integer      not null check (remind_after between 1 and 60),
  smallest_group   integer      not null check (smallest_group >= 3),
  same_person      integer      not null check (same_person >= 0),
  wants_no_contact integer      not null check (wants_no_contact >= 0),
  version          bigint       not null,
  check (closed_from <= closed_to),
  check (starts_on <= ends_on),
  check (by_link or by_paper or by_phone or by_visit)
);
create index survey_campaign_by_office on survey_campaign (office_id, ends_on, id);
create index survey_campaign_by_form on survey_campaign (form_id);

-- By kind of case: how many completed answers are wanted at most, how many cases there were, how many were drawn.
create table survey_stratum (
  campaign_id bigint      not null references survey_campaign,
  case_type   varchar(20) not null check (case_type in ('CRIMINAL', 'CIVIL', 'ADMINISTRATIVE')),
  quota       integer     check (quota > 0),
  in_frame    integer     not null check (in_frame >= 0),
  drawn       integer     not null check (drawn between 0 and in_frame),
  primary key (campaign_id, case_type)
);

create sequence survey_event_seq start with 1 increment by 50;
create table survey_event (
  id          bigint      not null primary key,
  campaign_id bigint      not null references survey_campaign,
  at          timestamp(6) with time zone not null,
  kind        varchar(10) not null check (kind in ('MADE', 'CHANGED', 'OPENED', 'DRAWN', 'SENT', 'REMINDED', 'CLOSED', 'WITHDRAWN')),
  actor_id    bigint      references person,
  actor_name  varchar(60) not null,
  note        varchar(500)
);
create index survey_event_by_campaign on survey_event (campaign_id, id);

create sequence survey_invitation_seq start with 1 increment by 50;
create table survey_invitation (
  id             bigint      not null primary key,
  uuid           uuid        not null unique,
  campaign_id    bigint      not null references survey_campaign,
  case_id        bigint      not null references aid_case,
  case_type      varchar(20) not null,
  person_digest  varchar(64),
  has_phone      boolean     not null,
  reach          varchar(12) not null check (reach in ('DIRECT', 'GUARDIAN', 'INSTITUTION')),
  entered_by_id  bigint      references person,
  status         varchar(12) not null check (status in ('DRAWN', 'SENT', 'STARTED', 'COMPLETE', 'REFUSED', 'UNREACHABLE', 'INELIGIBLE',
    'OVER_QUOTA', 'EXPIRED')),
  paper_code     varchar(12) not null unique,
  token_digest   varchar(64) unique,
  token          varchar(200),
  sent_on        date,
  reminders      integer     not null check (reminders between 0 and 2),
  reminded_on    date,
  opened_on      date,
  ended_on       date,
  attempts       integer     not null check (attempts >= 0),
  day_parts      integer     not null check (day_parts between 0 and 7),
  next_try_at    timestamp(6) with time zone,
  version        bigint      not null,
  unique (campaign_id, case_id),
  check ((status in ('DRAWN', 'SENT', 'STARTED')) = (ended_on is null)),
  check (token is null or ended_on is null or status = 'UNREACHABLE')
);
create index survey_invitation_by_status on survey_invitation (campaign_id, status, id);
create index survey_invitation_by_case on survey_invitation (case_id);
create index survey_invitation_by_try on survey_invitation (status, next_try_at);

-- What somebody answers. Where a campaign promises anonymity no row here names an invitation: the answers so far are found
-- again by a digest of the token, which is taken out when they are sent, and only days are kept.
create sequence survey_response_seq start with 1 increment by 50;
create table survey_response (
  id            bigint      not null primary key,
  uuid          uuid        not null unique,
  campaign_id   bigint      not null references survey_campaign,
  invitation_id bigint      unique references survey_invitation,
  draft_key     varchar(64) unique,
  sheet_id      bigint      not null references answer_sheet,
  case_type     varchar(20) not null,
  way           varchar(12) not null check (way in ('LINK', 'PAPER', 'PHONE', 'VISIT', 'INSTITUTION')),
  language      varchar(10) not null,
  trial         boolean     not null,
  started_on    date        not null,
  submitted_on  date,
  complaint     uuid,
  version       bigint      not null,
  check (submitted_on is null or draft_key is null)
);
create index survey_response_by_campaign on survey_response (campaign_id, trial, submitted_on);
create index survey_response_by_sheet on survey_response (sheet_id);

-- Who asked not to be contacted again, by the digest of their identity number.
create table survey_silence (
  person_digest varchar(64) not null primary key,
  since         date        not null
);
