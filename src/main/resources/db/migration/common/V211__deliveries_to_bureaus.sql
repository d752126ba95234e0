-- Bureaus with systems of their own, what is sent to them, and what they answer.
create sequence bureau_endpoint_seq start with 1 increment by 50;
create table bureau_endpoint (
  id            bigint        not null primary key,
  uuid          uuid          not null unique,
  office_id     bigint        not null unique references office,
  url           varchar(500)  not null,
  account_id    bigint        not null references person,
  certificate   varchar(8000) not null,
  enabled       boolean       not null,
  changed_at    timestamp(6) with time zone not null,
  changed_by_id bigint        not null references person,
  version       bigint        not null
);
-- One account brings the slips of one bureau.
alter table bureau_endpoint add constraint bureau_endpoint_account_once unique (account_id);

create sequence delivery_seq start with 1 increment by 50;
create table delivery (
  id              bigint      not null primary key,
  uuid            uuid        not null unique,
  referral_uuid   uuid        not null references misconduct_referral (uuid),
  sending         integer     not null check (sending > 0),
  referral_no     varchar(60) not null,
  office_id       bigint      not null references office,
  bureau_id       bigint      not null references office,
  idempotency_key varchar(60) not null unique,
  sha256          varchar(64) not null,
  size_bytes      bigint      not null check (size_bytes > 0),
  state           varchar(10) not null check (state in ('PACKED', 'DELIVERED', 'ANSWERED')),
  packed_at       timestamp(6) with time zone not null,
  delivered_at    timestamp(6) with time zone,
  answered_at     timestamp(6) with time zone,
  reminders       integer     not null check (reminders >= 0),
  remind_on       date,
  version         bigint      not null,
  unique (referral_uuid, sending),
  check ((state = 'PACKED') = (delivered_at is null)),
  check ((state = 'ANSWERED') = (answered_at is not null))
);
create index delivery_by_bureau on delivery (bureau_id, referral_uuid, sending);
create index delivery_by_reminder on delivery (state, remind_on);

create sequence return_slip_seq start with 1 increment by 50;
create table return_slip (
  id            bigint         not null primary key,
  slip_id       varchar(60)    not null,
  referral_uuid uuid           not null references misconduct_referral (uuid),
  bureau_id     bigint         not null references office,
  seq           integer        not null check (seq > 0),
  kind          varchar(20)    not null check (kind in ('RECEIVED', 'ACCEPTED', 'RETURNED', 'DECIDED', 'RECONSIDERED')),
  body          varchar(30000) not null,
  signature     varchar(30000) not null,
  received_at   timestamp(6) with time zone not null,
  unique (bureau_id, slip_id),
  unique (referral_uuid, bureau_id, seq)
);
