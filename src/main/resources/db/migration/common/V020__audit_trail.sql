create sequence audit_entry_seq start with 1 increment by 50;
create table audit_entry (
  id            bigint       not null primary key,
  at            timestamp(6) with time zone not null,
  actor_id      bigint       references person,
  actor_name    varchar(60)  not null,
  office_path   varchar(200) not null,
  address       varchar(64),
  action        varchar(80)  not null,
  subject       varchar(120) not null,
  before_values varchar(20000),
  after_values  varchar(20000)
);
create index audit_entry_by_time on audit_entry (at, id);
create index audit_entry_by_subject on audit_entry (subject, at, id);
