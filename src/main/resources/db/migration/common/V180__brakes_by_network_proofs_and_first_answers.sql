-- The counts of the last two days are forgotten here, and nothing else: they now know the network and the bytes too.
drop table intake_attempt;
create table intake_attempt (
  id             bigint      not null primary key,
  kind           varchar(12) not null constraint intake_attempt_kinds check (kind in ('SUBMITTED', 'WRONG_CODE', 'FILE')),
  address_digest varchar(64) not null,
  network_digest varchar(64) not null,
  size_bytes     bigint      not null,
  at             timestamp(6) with time zone not null
);
create index intake_attempt_by_address on intake_attempt (address_digest, kind, at);
create index intake_attempt_by_network on intake_attempt (network_digest, kind, at);
create index intake_attempt_by_time on intake_attempt (at);

-- Proofs of work that were used: each is good once. Kept until they would have run out anyway.
create table spent_proof (
  digest     varchar(64) not null primary key,
  expires_at timestamp(6) with time zone not null
);
create index spent_proof_by_time on spent_proof (expires_at);

-- What was answered to a request with an Idempotency-Key, encrypted, for a day.
create sequence first_answer_seq start with 1 increment by 50;
create table first_answer (
  id            bigint        not null primary key,
  sender_digest varchar(64)   not null,
  key_digest    varchar(64)   not null,
  body_digest   varchar(64)   not null,
  answer        varchar(2000),
  at            timestamp(6) with time zone not null,
  constraint first_answer_once unique (sender_digest, key_digest)
);
create index first_answer_by_time on first_answer (at);
