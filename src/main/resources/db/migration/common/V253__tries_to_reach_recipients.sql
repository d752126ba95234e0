-- Each try to reach a recipient: when, in which way, what came of it, when to try again. Only ever added to.
create sequence survey_attempt_seq start with 1 increment by 50;
create table survey_attempt (
  id              bigint      not null primary key,
  invitation_uuid uuid        not null references survey_invitation (uuid),
  at              timestamp(6) with time zone not null,
  day_part        varchar(10) not null check (day_part in ('MORNING', 'AFTERNOON', 'EVENING')),
  way             varchar(12) not null check (way in ('LINK', 'PAPER', 'PHONE', 'VISIT', 'INSTITUTION')),
  outcome         varchar(20) not null check (outcome in ('NO_ANSWER', 'BUSY', 'OUT_OF_SERVICE', 'CALL_BACK', 'GUARDIAN_ABSENT',
    'INSTITUTION_ASKED', 'REFUSED', 'WRONG_PERSON', 'DECEASED', 'NOT_REACHED', 'ANSWERED')),
  next_at         timestamp(6) with time zone,
  note            varchar(500),
  caller_id       bigint      not null references person,
  caller_name     varchar(60) not null
);
create index survey_attempt_by_invitation on survey_attempt (invitation_uuid, id);
create index survey_attempt_by_caller on survey_attempt (caller_id, at);
