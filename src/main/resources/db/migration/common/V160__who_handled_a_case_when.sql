-- A case whose handler was replaced keeps who handled it before, and since when its handler is the one it has.
alter table aid_case add column handler_since date;

create sequence case_handler_period_seq start with 1 increment by 50;
create table case_handler_period (
  id          bigint       not null primary key,
  case_id     bigint       not null references aid_case,
  handler_id  bigint       not null references handler,
  firm_id     bigint       references law_firm,
  from_on     date         not null,
  until_on    date,
  ground      varchar(20),
  cause_room  varchar(20),
  cause_uuid  uuid,
  by_id       bigint       references person,
  recorded_at timestamp(6) with time zone not null,
  constraint case_handler_period_check check (until_on is null or until_on >= from_on)
);
create index case_handler_period_by_case on case_handler_period (case_id, from_on, id);
create index case_handler_period_by_handler on case_handler_period (handler_id);
