-- Services that an agency buys from a firm (opinion 〔2017〕15, part four, no. 1): what was agreed in volume and quality.
create sequence service_contract_seq start with 1 increment by 50;
create table service_contract (
  id           bigint       not null primary key,
  uuid         uuid         not null unique,
  office_id    bigint       not null references office,
  firm_id      bigint       not null references law_firm,
  number       varchar(60)  not null,
  starts_on    date         not null,
  ends_on      date         not null,
  cases_agreed integer      not null check (cases_agreed > 0),
  share_agreed numeric(4,1) not null check (share_agreed between 0 and 100),
  price        numeric(12,2) not null check (price >= 0),
  recorded_by  bigint       not null references person,
  recorded_at  timestamp(6) with time zone not null,
  ended_on     date,
  ended_why    varchar(500),
  version      bigint       not null,
  unique (office_id, number),
  check (starts_on <= ends_on),
  constraint service_contract_ended check ((ended_on is null) = (ended_why is null) and (ended_on is null or ended_on between starts_on and ends_on))
);
create index service_contract_by_firm on service_contract (firm_id);
