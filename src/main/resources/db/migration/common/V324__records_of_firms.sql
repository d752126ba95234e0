-- What a firm records of its own management of legal-aid cases (opinion 〔2017〕15, part three, no. 6): internal approval, collective
-- discussion of major cases, mentoring of young lawyers. Struck out with a reason where it was wrong, never removed.
create sequence firm_record_seq start with 1 increment by 50;
create table firm_record (
  id          bigint        not null primary key,
  uuid        uuid          not null unique,
  firm_id     bigint        not null references law_firm,
  kind        varchar(12)   not null check (kind in ('APPROVAL', 'DISCUSSION', 'MENTORING')),
  case_id     bigint        references aid_case,
  handler_id  bigint        not null references handler,
  mentor_id   bigint        references handler,
  on_day      date          not null,
  people      varchar(500),
  topic       varchar(300)  not null,
  outcome     varchar(4000) not null,
  recorded_by bigint        not null references person,
  recorded_at timestamp(6) with time zone not null,
  struck_by   bigint        references person,
  struck_at   timestamp(6) with time zone,
  struck_why  varchar(500),
  version     bigint        not null,
  constraint firm_record_about check (kind = 'MENTORING' or case_id is not null),
  constraint firm_record_people check ((kind = 'MENTORING') = (people is null)),
  constraint firm_record_mentor check ((kind = 'MENTORING') = (mentor_id is not null) and mentor_id <> handler_id),
  constraint firm_record_struck check ((struck_by is null) = (struck_at is null) and (struck_by is null) = (struck_why is null))
);
create index firm_record_by_firm on firm_record (firm_id, on_day);
create index firm_record_by_handler on firm_record (handler_id);
create index firm_record_by_case on firm_record (case_id);
