-- Content is stored once, under its digest; documents are what rooms show of it.
create sequence stored_file_seq start with 1 increment by 50;
create table stored_file (
  id         bigint      not null primary key,
  uuid       uuid        not null unique,
  sha256     varchar(64) not null unique,
  size_bytes bigint      not null check (size_bytes > 0),
  file_type  varchar(10) not null constraint stored_file_type_check check (file_type in ('PDF', 'JPEG', 'PNG', 'DOCX')),
  page_count integer     not null check (page_count >= 0),
  stored_at  timestamp(6) with time zone not null
);

create sequence document_seq start with 1 increment by 50;
create table document (
  id             bigint       not null primary key,
  uuid           uuid         not null unique,
  subject_kind   varchar(20)  not null constraint document_subject_kind_check check (subject_kind in ('CASE', 'REQUEST')),
  subject_uuid   uuid         not null,
  stored_file_id bigint       not null references stored_file,
  volume         varchar(10)  constraint document_volume_check check (volume in ('AGENCY', 'HANDLER')),
  title          varchar(200) not null,
  original_name  varchar(255) not null,
  place          integer      not null,
  added_by_id    bigint       references person,
  added_by_name  varchar(60)  not null,
  added_at       timestamp(6) with time zone not null,
  removed_by_id  bigint       references person,
  removed_by_name varchar(60),
  removed_at     timestamp(6) with time zone,
  removal_reason varchar(500),
  version        bigint       not null,
  constraint document_removal_check check ((removed_at is null) = (removal_reason is null))
);
create index document_by_subject on document (subject_kind, subject_uuid, place);
create index document_by_file on document (stored_file_id);
