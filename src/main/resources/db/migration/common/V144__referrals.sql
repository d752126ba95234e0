-- Misconduct on its way to the justice bureau; one for each thing in which it was found.
create sequence misconduct_referral_seq start with 1 increment by 50;
create table misconduct_referral (
  id           bigint        not null primary key,
  uuid         uuid          not null unique,
  office_id    bigint        not null references office,
  source       varchar(20)   not null,
  source_id    uuid          not null,
  handler_id   bigint        references handler,
  case_id      bigint        references aid_case,
  grounds      varchar(8000) not null,
  opened_by_id bigint        not null references person,
  opened_at    timestamp(6) with time zone not null,
  state        varchar(20)   not null check (state in ('PROPOSED')),
  version      bigint        not null,
  unique (source, source_id)
);
create table misconduct_referral_type (
  referral_id bigint      not null references misconduct_referral,
  type        varchar(40) not null,
  primary key (referral_id, type)
);
create table misconduct_referral_evidence (
  referral_id   bigint  not null references misconduct_referral,
  place         integer not null,
  document_uuid uuid    not null,
  primary key (referral_id, place)
);
