-- Forms (rubrics, questionnaires) and their versions. A version is written once, published, later retired; its content
-- never changes after publication. Codes are kept as text: a form outlives the lists that it names.
create sequence instrument_seq start with 1 increment by 50;
create table instrument (
  id      bigint      not null primary key,
  uuid    uuid        not null unique,
  code    varchar(40) not null unique,
  purpose varchar(20) not null check (purpose in ('REVIEW', 'SURVEY', 'OBSERVATION', 'OPINION')),
  version bigint      not null
);

-- office_id is null for what ships with the product: it serves every office. An office's own version serves it and
-- those below, before the shipped one.
create sequence instrument_version_seq start with 1 increment by 50;
create table instrument_version (
  id             bigint       not null primary key,
  uuid           uuid         not null unique,
  instrument_id  bigint       not null references instrument,
  no             integer      not null check (no > 0),
  status         varchar(10)  not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  source         varchar(500) not null,
  verified       boolean      not null,
  office_id      bigint       references office,
  created_by     varchar(60)  not null,
  created_at     timestamp(6) with time zone not null,
  published_by   varchar(60),
  published_at   timestamp(6) with time zone,
  version        bigint       not null,
  unique (instrument_id, no),
  check (status = 'DRAFT' or published_at is not null)
);
create index instrument_version_by_office on instrument_version (office_id);

-- Null means any.
create table instrument_applicability (
  version_id   bigint      not null references instrument_version,
  position     integer     not null,
  case_type    varchar(40),
  stage        varchar(40),
  service_kind varchar(40),
  primary key (version_id, position)
);

create sequence instrument_section_seq start with 1 increment by 50;
create table instrument_section (
  id         bigint      not null primary key,
  version_id bigint      not null references instrument_version,
  position   integer     not null,
  code       varchar(20) not null,
  unique (version_id, code)
);

create sequence instrument_item_seq start with 1 increment by 50;
create table instrument_item (
  id             bigint      not null primary key,
  version_id     bigint      not null references instrument_version,
  section_id     bigint      not null references instrument_section,
  position       integer     not null,
  code           varchar(20) not null,
  kind           varchar(10) not null check (kind in ('POINTS', 'SCALE', 'CHOICE', 'YES_NO', 'TEXT', 'NUMBER', 'DATE')),
  max_points     numeric(6, 2) check (max_points > 0),
  not_applicable boolean     not null,
  required       boolean     not null,
  item_condition varchar(2000),
  veto           varchar(10),
  unique (version_id, code),
  check (kind <> 'POINTS' or max_points is not null)
);
create index instrument_item_by_section on instrument_item (section_id);

create table instrument_option (
  item_id  bigint        not null references instrument_item,
  position integer       not null,
  code     varchar(20)   not null,
  points   numeric(6, 2) check (points >= 0),
  primary key (item_id, position),
  unique (item_id, code)
);

-- place: '' the version itself, 'A' a section, 'A/A1' an item, 'A/A1/3' an option.
create table instrument_text (
  version_id bigint        not null references instrument_version,
  place      varchar(64)   not null,
  field      varchar(10)   not null check (field in ('NAME', 'TEXT', 'GUIDANCE')),
  language   varchar(10)   not null,
  wording    varchar(4000) not null,
  translated boolean       not null,
  primary key (version_id, place, field, language)
);
