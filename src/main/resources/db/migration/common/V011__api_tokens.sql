create sequence api_token_seq start with 1 increment by 50;
create table api_token (
  id               bigint      not null primary key,
  digest           varchar(64) not null unique,
  person_id        bigint      not null references person,
  security_version integer     not null,
  issued_at        timestamp(6) with time zone not null,
  expires_at       timestamp(6) with time zone not null
);
create index api_token_by_person on api_token (person_id);
