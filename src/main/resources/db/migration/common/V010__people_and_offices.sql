-- Offices form the only tree; path names every office from the root, so that scope is one prefix.
create sequence office_seq start with 1 increment by 50;
create table office (
  id            bigint       not null primary key,
  uuid          uuid         not null unique,
  code          varchar(20)  not null unique,
  name          varchar(100) not null,
  kind          varchar(10)  not null check (kind in ('BUREAU', 'AGENCY')),
  division_code varchar(6)   not null,
  parent_id     bigint       references office,
  path          varchar(200) not null unique,
  version       bigint       not null
);

create sequence person_seq start with 1 increment by 50;
create table person (
  id               bigint       not null primary key,
  uuid             uuid         not null unique,
  user_name        varchar(60)  not null unique,
  display_name     varchar(60)  not null,
  password_hash    varchar(200) not null,
  office_id        bigint       not null references office,
  firm_id          bigint,
  enabled          boolean      not null,
  failed_sign_ins  integer      not null,
  locked_until     timestamp(6) with time zone,
  last_sign_in_at  timestamp(6) with time zone,
  security_version integer      not null,
  version          bigint       not null
);
create index person_by_office on person (office_id);

create table person_role (
  person_id bigint      not null references person,
  role      varchar(30) not null check (role in ('INSPECTOR', 'INTERVIEWER', 'COMPLAINT_OFFICER', 'COMPLAINT_APPROVER',
    'MANAGER', 'BUREAU_OFFICER', 'FIRM', 'AUDITOR', 'ADMIN', 'SYSTEM')),
  primary key (person_id, role)
);
create table person_right (
  person_id    bigint      not null references person,
  system_right varchar(30) not null check (system_right in ('IMPORT_CASES', 'CREATE_COMPLAINTS', 'SEND_SLIPS')),
  primary key (person_id, system_right)
);
