-- What came from where, so that nobody tries codes or sends complaints without end; addresses as digests, swept daily.
create sequence intake_attempt_seq start with 1 increment by 50;
create table intake_attempt (
  id             bigint      not null primary key,
  kind           varchar(12) not null check (kind in ('SUBMITTED', 'WRONG_CODE')),
  address_digest varchar(64) not null,
  at             timestamp(6) with time zone not null
);
create index intake_attempt_by_address on intake_attempt (address_digest, kind, at);
create index intake_attempt_by_time on intake_attempt (at);
