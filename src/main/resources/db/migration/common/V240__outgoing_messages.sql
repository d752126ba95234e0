-- Outgoing messages: written with what they tell of, handed over by jobs, each once. Words are erased when they are out.
create sequence notice_seq start with 1 increment by 50;
create table notice (
  id             bigint       not null primary key,
  uuid           uuid         not null unique,
  office_id      bigint       not null references office,
  case_id        bigint,
  channel        varchar(4)   not null check (channel in ('MAIL', 'SMS', 'DESK')),
  address        varchar(1000),
  address_digest varchar(64),
  person_id      bigint       references person,
  template       varchar(100) not null,
  words          varchar(12000),
  language       varchar(2)   not null check (language in ('zh', 'en')),
  legal          boolean      not null,
  dedupe_key     varchar(200) not null unique,
  state          varchar(10)  not null check (state in ('WAITING', 'SENT', 'DEAD', 'STOPPED', 'WITHDRAWN')),
  written_at     timestamp(6) with time zone not null,
  due_at         timestamp(6) with time zone not null,
  give_up_at     timestamp(6) with time zone not null,
  tries          integer      not null check (tries >= 0),
  held_by        varchar(80),
  held_until     timestamp(6) with time zone,
  last_error     varchar(200),
  ended_at       timestamp(6) with time zone,
  read_at        timestamp(6) with time zone,
  version        bigint       not null,
  constraint notice_to_somebody check ((channel = 'DESK') = (person_id is not null) and (channel = 'DESK') = (address is null) and (channel = 'DESK') = (address_digest is null)),
  constraint notice_end check ((state = 'WAITING') = (ended_at is null)),
  constraint notice_words check (case when state = 'WAITING' then words is not null when state = 'DEAD' or channel = 'DESK' then true else words is null end),
  constraint notice_hold check ((held_by is null) = (held_until is null) and (held_by is null or state = 'WAITING'))
);
create index notice_by_case on notice (case_id, id);
create index notice_by_office on notice (office_id, id);
create index notice_by_state on notice (state, due_at, id);
create index notice_by_person on notice (person_id, read_at, id);

create table opt_out (
  address_digest varchar(64) not null primary key,
  asked_at       timestamp(6) with time zone not null
);

-- When messages that the law does not ask for may reach people, where an office has hours of its own.
create sequence sending_hours_seq start with 1 increment by 50;
create table sending_hours (
  id                bigint  not null primary key,
  office_id         bigint  not null unique references office,
  from_time         time(0) not null,
  until_time        time(0) not null,
  working_days_only boolean not null,
  version           bigint  not null,
  check (from_time < until_time)
);
