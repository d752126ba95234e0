-- Complaint rules: periods in months, what may be complained of, and why a complaint may be declined.
alter table rule_set add constraint rule_set_subject check (subject in ('CASE_REVIEW', 'COMPLAINT'));
alter table rule_line add constraint rule_line_unit
  check (unit in ('DAY', 'WORKING_DAY', 'MONTH', 'YEAR', 'POINT', 'PERCENT'));

-- report_column: where the matter counts in the official yearly report, whose columns 2 to 5 are the matters of 2013.
create sequence rule_matter_seq start with 1 increment by 50;
create table rule_matter (
  id            bigint        not null primary key,
  rule_set_id   bigint        not null references rule_set,
  line_no       integer       not null,
  code          varchar(10)   not null,
  text_zh       varchar(1000) not null,
  text_en       varchar(1000) not null,
  plain_zh      varchar(200)  not null,
  plain_en      varchar(200)  not null,
  hint_zh       varchar(400),
  hint_en       varchar(400),
  basis_zh      varchar(1000) not null,
  basis_en      varchar(1000) not null,
  verified      boolean       not null,
  report_column integer       not null check (report_column between 2 and 5),
  property      boolean       not null,
  check ((hint_zh is null) = (hint_en is null)),
  unique (rule_set_id, code)
);

create sequence rule_ground_seq start with 1 increment by 50;
create table rule_ground (
  id          bigint        not null primary key,
  rule_set_id bigint        not null references rule_set,
  line_no     integer       not null,
  code        varchar(10)   not null,
  text_zh     varchar(1000) not null,
  text_en     varchar(1000) not null,
  basis_zh    varchar(1000) not null,
  basis_en    varchar(1000) not null,
  verified    boolean       not null,
  unique (rule_set_id, code)
);
