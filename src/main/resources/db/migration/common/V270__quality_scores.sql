-- One score of each closed case, worked out from stored evidence by the scheme of its time; rules say how.
alter table rule_set drop constraint rule_set_subject;
alter table rule_set add constraint rule_set_subject check (subject in ('CASE_REVIEW', 'COMPLAINT', 'MISCONDUCT', 'QUALITY'));
alter table rule_line drop constraint rule_line_unit;
alter table rule_line add constraint rule_line_unit
  check (unit in ('DAY', 'WORKING_DAY', 'MONTH', 'YEAR', 'POINT', 'PERCENT', 'CASE', 'HOUR'));

create sequence quality_score_seq start with 1 increment by 50;
create table quality_score (
  id               bigint       not null primary key,
  uuid             uuid         not null unique,
  case_id          bigint       not null unique references aid_case,
  rule_set_id      bigint       not null references rule_set,
  score            numeric(5,2) check (score between 0 and 100),
  low_end          numeric(5,2) not null,
  high_end         numeric(5,2) not null,
  evidence         numeric(5,2) not null check (evidence between 0 and 100),
  complaint_points numeric(6,2) not null check (complaint_points >= 0),
  upheld           integer      not null check (upheld >= 0),
  partly           integer      not null check (partly >= 0),
  grade_by_points  varchar(12)  check (grade_by_points in ('EXCELLENT', 'GOOD', 'PASS', 'FAIL')),
  grade            varchar(12)  check (grade in ('EXCELLENT', 'GOOD', 'PASS', 'FAIL')),
  changed_at       timestamp(6) with time zone not null,
  version          bigint       not null,
  constraint quality_score_range check (low_end >= 0 and low_end <= high_end and high_end <= 100),
  constraint quality_score_within check (score is null or score between low_end and high_end),
  constraint quality_score_some check ((score is null) = (evidence = 0))
);
create index quality_score_by_grade on quality_score (grade);

-- What it was worked out from, as its room handed it over.
create table quality_evidence (
  score_id   bigint        not null references quality_score,
  place      integer       not null,
  channel    varchar(12)   not null check (channel in ('FILE_REVIEW', 'HEARING', 'ORGAN', 'RECIPIENT', 'PROCESS')),
  source     varchar(60)   not null,
  earned     numeric(10,4) not null check (earned >= 0),
  applicable numeric(10,4) not null check (applicable > 0),
  primary key (score_id, place),
  constraint quality_evidence_of check (earned <= applicable)
);
