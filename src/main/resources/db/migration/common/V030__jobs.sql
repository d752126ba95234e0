-- The one outbox: work that must happen after a transaction, written in that transaction, done once per cluster.
create sequence job_seq start with 1 increment by 50;
create table job (
  id               bigint       not null primary key,
  uuid             uuid         not null unique,
  kind             varchar(60)  not null,
  payload          varchar(20000),
  idempotency_key  varchar(200) not null unique,
  state            varchar(10)  not null check (state in ('PENDING', 'RUNNING', 'DONE', 'DEAD', 'CANCELLED')),
  attempts         integer      not null,
  next_try_at      timestamp(6) with time zone not null,
  lease_until      timestamp(6) with time zone,
  leased_by        varchar(80),
  last_error       varchar(200),
  error_reference  varchar(20),
  progress_done    bigint       not null,
  progress_total   bigint       not null,
  progress_note    varchar(200),
  cancel_requested boolean      not null,
  result           varchar(20000),
  requested_by     bigint       references person,
  office_path      varchar(200) not null,
  created_at       timestamp(6) with time zone not null,
  started_at       timestamp(6) with time zone,
  finished_at      timestamp(6) with time zone,
  version          bigint       not null,
  check ((state = 'RUNNING') = (lease_until is not null and leased_by is not null))
);
create index job_by_due on job (state, next_try_at, id);
create index job_by_creation on job (created_at, id);
