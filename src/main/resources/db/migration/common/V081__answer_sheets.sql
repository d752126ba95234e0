-- One form filled in about one subject, which another room knows. A submitted sheet never changes: a correction is a
-- new sheet, with its reason, after the one it corrects.
create sequence answer_sheet_seq start with 1 increment by 50;
create table answer_sheet (
  id                bigint        not null primary key,
  uuid              uuid          not null unique,
  form_id           bigint        not null references instrument_version,
  subject_kind      varchar(30)   not null,
  subject_id        bigint        not null,
  number            integer       not null check (number > 0),
  state             varchar(10)   not null check (state in ('DRAFT', 'SUBMITTED')),
  case_type         varchar(40),
  stage             varchar(40),
  service_kind      varchar(40),
  predecessor_id    bigint        unique references answer_sheet,
  correction_reason varchar(1000),
  opened_by         varchar(60)   not null,
  opened_at         timestamp(6) with time zone not null,
  submitted_by      varchar(60),
  submitted_at      timestamp(6) with time zone,
  earned            numeric(8, 2),
  applicable        numeric(8, 2),
  version           bigint        not null,
  unique (subject_kind, subject_id, number),
  check ((predecessor_id is null) = (correction_reason is null)),
  check ((state = 'SUBMITTED') = (submitted_at is not null))
);
create index answer_sheet_by_form on answer_sheet (form_id);

-- revision is what the person saw: it rises with each change of the item, its deductions and its note.
create sequence item_mark_seq start with 1 increment by 50;
create table item_mark (
  id           bigint         not null primary key,
  sheet_id     bigint         not null references answer_sheet,
  item_id      bigint         not null references instrument_item,
  answer       varchar(20)    not null check (answer in ('NONE', 'FULL', 'DEDUCTED', 'VALUE', 'NOT_APPLICABLE', 'NOT_OBSERVED')),
  text_value   varchar(4000),
  number_value numeric(18, 4),
  date_value   date,
  reason       varchar(1000),
  note         varchar(4000),
  revision     integer        not null,
  marked_by_id bigint         references person,
  marked_by    varchar(60),
  marked_at    timestamp(6) with time zone,
  version      bigint         not null,
  unique (sheet_id, item_id)
);
create index item_mark_by_item on item_mark (item_id, answer);

-- A draft keeps rows that are not complete yet.
create sequence sheet_deduction_seq start with 1 increment by 50;
create table sheet_deduction (
  id            bigint        not null primary key,
  uuid          uuid          not null unique,
  mark_id       bigint        not null references item_mark,
  position      integer       not null,
  points        numeric(6, 2) check (points >= 0),
  reason        varchar(1000),
  page_text     varchar(200),
  document_uuid uuid,
  page_no       integer       check (page_no > 0),
  version       bigint        not null
);
create index sheet_deduction_by_mark on sheet_deduction (mark_id, position);
