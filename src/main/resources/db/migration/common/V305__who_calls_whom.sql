-- Who of the interviewers calls a recipient, or why nobody does any more. No row: whoever is free calls.
create sequence survey_call_plan_seq start with 1 increment by 50;
create table survey_call_plan (
  id              bigint       not null primary key,
  invitation_uuid uuid         not null unique references survey_invitation (uuid),
  caller_id       bigint       references person,
  caller_name     varchar(60),
  off_reason      varchar(200),
  version         bigint       not null,
  check ((caller_id is null) = (caller_name is null))
);
create index survey_call_plan_by_caller on survey_call_plan (caller_id);
