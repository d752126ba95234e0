-- Official letters: numbers without gaps, templates that offices replace, and letters kept as they were issued.
create table letter_office (
  office_id  bigint      not null primary key references office,
  short_name varchar(20) not null,
  version    bigint      not null
);

-- The row is locked from the number's drawing to the end of the transaction: who is rolled back gives the number back.
create sequence letter_counter_seq start with 1 increment by 50;
create table letter_counter (
  id          bigint      not null primary key,
  office_id   bigint      not null references office,
  kind        varchar(30) not null,
  letter_year integer     not null,
  last_no     integer     not null check (last_no >= 0),
  constraint letter_counter_unique unique (office_id, kind, letter_year)
);

create sequence letter_template_seq start with 1 increment by 50;
create table letter_template (
  id              bigint       not null primary key,
  uuid            uuid         not null unique,
  office_id       bigint       not null references office,
  kind            varchar(30)  not null constraint letter_template_kind_check check (kind in (
    'COMPLAINT_REGISTRATION', 'ACCEPTANCE', 'NON_ACCEPTANCE', 'SUPPLEMENT', 'EXTENSION', 'INVESTIGATION', 'TRANSFER', 'REPLY',
    'SERVICE_PROOF', 'REPLACEMENT_APPLICATION', 'REPLACEMENT_NOTICE', 'OBJECTION_DECISION')),
  no              integer      not null check (no > 0),
  sha256          varchar(64)  not null references stored_file (sha256),
  original_name   varchar(255) not null,
  added_by_id     bigint       references person,
  added_by_name   varchar(60)  not null,
  added_at        timestamp(6) with time zone not null,
  in_use          boolean      not null,
  retired_by_name varchar(60),
  retired_at      timestamp(6) with time zone,
  version         bigint       not null,
  constraint letter_template_no_unique unique (office_id, kind, no),
  constraint letter_template_retired_check check (in_use = (retired_at is null))
);

create sequence issued_letter_seq start with 1 increment by 50;
create table issued_letter (
  id              bigint       not null primary key,
  uuid            uuid         not null unique,
  office_id       bigint       not null references office,
  kind            varchar(30)  not null constraint issued_letter_kind_check check (kind in (
    'COMPLAINT_REGISTRATION', 'ACCEPTANCE', 'NON_ACCEPTANCE', 'SUPPLEMENT', 'EXTENSION', 'INVESTIGATION', 'TRANSFER', 'REPLY',
    'SERVICE_PROOF', 'REPLACEMENT_APPLICATION', 'REPLACEMENT_NOTICE', 'OBJECTION_DECISION')),
  letter_year     integer      not null,
  serial          integer      check (serial > 0),
  number          varchar(60),
  title           varchar(100) not null,
  addressee       varchar(1000),
  subject_room    varchar(20)  not null,
  subject_uuid    uuid         not null,
  template_id     bigint       references letter_template,
  docx_sha256     varchar(64)  not null references stored_file (sha256),
  pdf_sha256      varchar(64)  not null references stored_file (sha256),
  issued_by_id    bigint       references person,
  issued_by_name  varchar(60)  not null,
  issued_at       timestamp(6) with time zone not null,
  constraint issued_letter_number_unique unique (office_id, kind, letter_year, serial),
  constraint issued_letter_number_check check ((serial is null) = (number is null))
);
create index issued_letter_by_subject on issued_letter (subject_room, subject_uuid, issued_at);
