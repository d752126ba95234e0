-- Hours that a handler gave to the public (opinion 〔2017〕15, part two, no. 11); struck out with a reason, never removed.
create sequence public_service_seq start with 1 increment by 50;
create table public_service (
  id          bigint        not null primary key,
  uuid        uuid          not null unique,
  handler_id  bigint        not null references handler,
  office_id   bigint        not null references office,
  on_day      date          not null,
  hours       numeric(5,2)  not null check (hours > 0 and hours <= 24),
  activity    varchar(200)  not null,
  recorded_by bigint        not null references person,
  recorded_at timestamp(6) with time zone not null,
  struck_by   bigint        references person,
  struck_at   timestamp(6) with time zone,
  struck_why  varchar(500),
  version     bigint        not null,
  constraint public_service_struck check ((struck_by is null) = (struck_at is null) and (struck_by is null) = (struck_why is null))
);
create index public_service_by_handler on public_service (handler_id, on_day);
