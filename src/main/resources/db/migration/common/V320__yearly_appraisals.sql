-- The yearly extract on lawyers and firms (opinion 〔2017〕15, part two, nos. 10 and 11; law of 2021, article 60): figures as they were
-- worked out, reviewed by a second person, frozen and signed. A year of an office has one at a time: what is withdrawn gives up its place.
create sequence appraisal_seq start with 1 increment by 50;
create table appraisal (
  id               bigint        not null primary key,
  uuid             uuid          not null unique,
  office_id        bigint        not null references office,
  of_year          integer       not null check (of_year between 2000 and 2999),
  place            varchar(40)   unique,
  rule_set_id      bigint        not null references rule_set,
  fair_share       numeric(6,2)  not null,
  service_hours    numeric(6,2)  not null,
  status           varchar(10)   not null constraint appraisal_status check (status in ('DRAFT', 'REVIEWED', 'FROZEN', 'SENT', 'WITHDRAWN')),
  built_by_id      bigint        references person,
  built_by_name    varchar(60),
  built_at         timestamp(6) with time zone,
  reviewed_by_id   bigint        references person,
  reviewed_by_name varchar(60),
  reviewed_at      timestamp(6) with time zone,
  frozen_at        timestamp(6) with time zone,
  package_sha256   varchar(64),
  sent_to          varchar(300),
  sent_on          date,
  version          bigint        not null,
  constraint appraisal_two_people check (reviewed_by_id is null or (built_by_id is not null and reviewed_by_id <> built_by_id)),
  constraint appraisal_reviewed check (status not in ('REVIEWED', 'FROZEN', 'SENT') or reviewed_at is not null),
  constraint appraisal_frozen check (status not in ('FROZEN', 'SENT') or (frozen_at is not null and package_sha256 is not null)),
  constraint appraisal_sent check (status <> 'SENT' or (sent_to is not null and sent_on is not null)),
  constraint appraisal_place check ((status = 'WITHDRAWN') = (place is null))
);
create index appraisal_by_office on appraisal (office_id, of_year);

create sequence appraisal_line_seq start with 1 increment by 50;
create table appraisal_line (
  id           bigint       not null primary key,
  appraisal_id bigint       not null references appraisal,
  kind         varchar(10)  not null check (kind in ('HANDLER', 'FIRM')),
  subject_id   bigint       not null,
  subject_uuid uuid         not null,
  name         varchar(100) not null,
  licence_no   varchar(40),
  firm_name    varchar(100),
  people       integer      not null check (people >= 0),
  assigned     integer      not null check (assigned >= 0),
  closed       integer      not null check (closed >= 0),
  judged       integer      not null check (judged between 0 and closed),
  mean         numeric(4,1),
  mean_low     numeric(4,1),
  mean_high    numeric(4,1),
  drawn        numeric(4,1),
  drawn_low    numeric(4,1),
  drawn_high   numeric(4,1),
  excellent    integer      not null,
  good         integer      not null,
  pass         integer      not null,
  fail         integer      not null,
  upheld       integer      not null,
  partly       integer      not null,
  penalties    integer      not null,
  measures     integer      not null,
  hours        numeric(8,2) not null,
  asked        integer      not null,
  answered     integer      not null,
  rated        integer      not null,
  satisfied    integer,
  ordered      integer      not null,
  repeated     integer      not null,
  unique (appraisal_id, kind, subject_id),
  constraint appraisal_line_grades check (excellent + good + pass + fail = judged),
  constraint appraisal_line_mean check ((mean is null) = (judged = 0))
);

create table appraisal_move (
  act         varchar(10) not null,
  from_status varchar(10) not null,
  to_status   varchar(10) not null,
  primary key (act, from_status, to_status)
);
-- The arrows of AppraisalAct; AppraisalActTest compares the two.
insert into appraisal_move (act, from_status, to_status) values
  ('BEGIN', 'DRAFT', 'DRAFT'),
  ('BUILD', 'DRAFT', 'DRAFT'),
  ('REVIEW', 'DRAFT', 'REVIEWED'),
  ('REOPEN', 'REVIEWED', 'DRAFT'),
  ('FREEZE', 'REVIEWED', 'FROZEN'),
  ('SEND', 'FROZEN', 'SENT'),
  ('WITHDRAW', 'DRAFT', 'WITHDRAWN'),
  ('WITHDRAW', 'REVIEWED', 'WITHDRAWN'),
  ('WITHDRAW', 'FROZEN', 'WITHDRAWN'),
  ('WITHDRAW', 'SENT', 'WITHDRAWN');

create sequence appraisal_event_seq start with 1 increment by 50;
create table appraisal_event (
  id           bigint      not null primary key,
  appraisal_id bigint      not null references appraisal,
  seq          integer     not null,
  act          varchar(10) not null,
  from_status  varchar(10) not null,
  to_status    varchar(10) not null,
  at           timestamp(6) with time zone not null,
  actor_id     bigint      references person,
  actor_name   varchar(60) not null,
  note         varchar(2000),
  unique (appraisal_id, seq),
  constraint appraisal_event_is_a_move foreign key (act, from_status, to_status) references appraisal_move
);
