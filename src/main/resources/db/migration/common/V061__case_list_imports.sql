-- A case list that somebody sent by the import page: checked in the background, then written as they choose.
create sequence case_list_import_seq start with 1 increment by 50;
create table case_list_import (
  id             bigint       not null primary key,
  uuid           uuid         not null unique,
  file_name      varchar(200) not null,
  sent_by_id     bigint       not null references person,
  received_at    timestamp(6) with time zone not null,
  state          varchar(20)  not null check (state in ('CHECKING', 'CHECKED', 'WRITING', 'WRITTEN', 'STOPPED', 'FAILED')),
  mode           varchar(20)  not null check (mode in ('PREVIEW', 'GOOD_ROWS', 'ALL_OR_NOTHING')),
  rows_done      integer      not null,
  rows_total     integer      not null,
  stop_requested boolean      not null,
  row_count      integer      not null,
  good_count     integer      not null,
  fault_count    integer      not null,
  created_count  integer      not null,
  changed_count  integer      not null,
  same_count     integer      not null,
  problem_key    varchar(100),
  problem_value  varchar(500),
  version        bigint       not null
);
create index case_list_import_by_sender on case_list_import (sent_by_id, received_at, id);
