-- What a handler has to tell the agency about a case (承办人特殊情况报告): a major doubt, a group incident and the like. A manager
-- takes note of it, in writing.
create sequence special_report_seq start with 1 increment by 50;
create table special_report (
  id               bigint        not null primary key,
  uuid             uuid          not null unique,
  case_id          bigint        not null references aid_case,
  kind             varchar(12)   not null check (kind in ('DOUBT', 'GROUP', 'SOCIAL', 'COMPLEX', 'ENDING', 'OTHER')),
  words            varchar(4000) not null,
  reported_by_id   bigint        not null references person,
  reported_by_name varchar(60)   not null,
  reported_at      timestamp(6) with time zone not null,
  noted_by_id      bigint        references person,
  noted_by_name    varchar(60),
  noted_at         timestamp(6) with time zone,
  note             varchar(4000),
  version          bigint        not null,
  constraint special_report_noted check ((noted_at is null) = (noted_by_id is null) and (noted_at is null) = (note is null)),
  constraint special_report_two_people check (noted_by_id <> reported_by_id)
);
create index special_report_by_case on special_report (case_id, noted_at);
