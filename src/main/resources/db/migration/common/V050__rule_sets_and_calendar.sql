-- Law as data. A rule set applies from a day on; what began under it keeps it, so a published one never changes.
create sequence rule_set_seq start with 1 increment by 50;
create table rule_set (
  id             bigint        not null primary key,
  uuid           uuid          not null unique,
  code           varchar(40)   not null unique,
  subject        varchar(40)   not null check (subject in ('CASE_REVIEW')),
  title_zh       varchar(200)  not null,
  title_en       varchar(200)  not null,
  effective_from date          not null,
  source         varchar(2000) not null,
  verified       boolean       not null,
  published      boolean       not null,
  version        bigint        not null,
  unique (subject, effective_from)
);

-- No check on rule_key: every subject brings keys of its own.
create sequence rule_line_seq start with 1 increment by 50;
create table rule_line (
  id                 bigint        not null primary key,
  rule_set_id        bigint        not null references rule_set,
  line_no            integer       not null,
  rule_key           varchar(60)   not null,
  amount             numeric(8,2),
  unit               varchar(20)   check (unit in ('DAY', 'WORKING_DAY', 'YEAR', 'POINT', 'PERCENT')),
  case_type          varchar(40),
  case_stage         varchar(40),
  case_origin        varchar(40),
  case_service       varchar(40),
  exempt             boolean       not null,
  moves_off_holidays boolean       not null,
  basis_zh           varchar(1000) not null,
  basis_en           varchar(1000) not null,
  verified           boolean       not null,
  note_zh            varchar(1000),
  note_en            varchar(1000),
  check (exempt or (amount is null) = (unit is null)),
  unique (rule_set_id, line_no)
);

create sequence veto_rule_seq start with 1 increment by 50;
create table veto_rule (
  id          bigint        not null primary key,
  rule_set_id bigint        not null references rule_set,
  line_no     integer       not null,
  code        varchar(10)   not null,
  text_zh     varchar(1000) not null,
  text_en     varchar(1000) not null,
  effect      varchar(20)   not null check (effect in ('FAIL', 'CAP_AT_PASS', 'AGENCY_FINDING')),
  basis_zh    varchar(1000) not null,
  basis_en    varchar(1000) not null,
  verified    boolean       not null,
  unique (rule_set_id, code)
);

-- A year with a row has the official holiday arrangement; any other year knows weekends alone.
create table calendar_year (
  calendar_year integer       not null primary key,
  source        varchar(1000) not null,
  verified      boolean       not null
);

-- Only days that are not what their weekday says: holidays, and weekend days worked in exchange.
create table calendar_day (
  on_date date        not null primary key,
  working boolean     not null,
  name_zh varchar(40) not null,
  name_en varchar(60) not null
);
