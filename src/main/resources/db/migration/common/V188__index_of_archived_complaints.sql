-- What the file of a complaint held when it was archived (卷宗目录), in order; written once.
create sequence complaint_file_item_seq start with 1 increment by 50;
create table complaint_file_item (
  id           bigint       not null primary key,
  complaint_id bigint       not null references complaint,
  place        integer      not null check (place > 0),
  kind         varchar(12)  not null check (kind in ('REGISTRATION', 'DOCUMENT', 'LETTER', 'STATEMENT', 'REQUEST', 'ANSWER', 'EXTENSION', 'PROPOSAL', 'SERVICE', 'REMEDY')),
  title        varchar(300) not null,
  on_date      date         not null,
  from_whom    varchar(300),
  pages        integer,
  size_bytes   bigint       not null check (size_bytes >= 0),
  sha256       varchar(64)  not null,
  unique (complaint_id, place)
);
