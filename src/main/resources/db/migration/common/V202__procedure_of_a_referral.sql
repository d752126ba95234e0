-- A referral's way: completed and signed by two people, sent to a bureau, accepted or returned, decided, closed. What is
-- done is an event, and an event is an arrow of the procedure (the table of ReferralAct): others cannot be written.
create table referral_counter (
  office_id bigint  not null references office,
  in_year   integer not null,
  last_no   integer not null check (last_no >= 0),
  primary key (office_id, in_year)
);

alter table misconduct_referral add column referral_no varchar(60);
update misconduct_referral set referral_no = '移送' || cast(id as varchar(20));
alter table misconduct_referral alter column referral_no set not null;
alter table misconduct_referral add constraint misconduct_referral_no_once unique (referral_no);
-- Null where it was opened before there were rules on misconduct: those of its day then count.
alter table misconduct_referral add column rule_set_id bigint references rule_set;
alter table misconduct_referral add column respondent_sort varchar(10) default 'LAWYER' not null check (respondent_sort in ('LAWYER', 'FIRM'));
alter table misconduct_referral add column respondent_name varchar(100);
alter table misconduct_referral add column licence_no varchar(40);
alter table misconduct_referral add column firm_id bigint references law_firm;
alter table misconduct_referral add column firm_name varchar(100);
alter table misconduct_referral add column case_no varchar(60);
alter table misconduct_referral add column case_stage varchar(30);
alter table misconduct_referral add column conduct_on date;
alter table misconduct_referral add column limitation_on date;
alter table misconduct_referral add column warned_on date;
alter table misconduct_referral add column facts varchar(8000);
alter table misconduct_referral add column aggravating varchar(2000);
alter table misconduct_referral add column mitigating varchar(2000);
alter table misconduct_referral add column proposal varchar(4000);
alter table misconduct_referral add column proposed_penalty varchar(20);
alter table misconduct_referral add column consent varchar(20) check (consent in ('GIVEN', 'REFUSED', 'NOT_NEEDED'));
alter table misconduct_referral add column contact varchar(200);
alter table misconduct_referral add column bureau_id bigint references office;
alter table misconduct_referral add column forwarded_by_id bigint references office;
alter table misconduct_referral add column proposer_id bigint references person;
alter table misconduct_referral add column proposer_name varchar(60);
alter table misconduct_referral add column signed_at timestamp(6) with time zone;
alter table misconduct_referral add column approver_id bigint references person;
alter table misconduct_referral add column approver_name varchar(60);
alter table misconduct_referral add column sent_at timestamp(6) with time zone;
alter table misconduct_referral add column rounds integer default 0 not null check (rounds >= 0);
alter table misconduct_referral add column received_at timestamp(6) with time zone;
alter table misconduct_referral add column accepted_on date;
alter table misconduct_referral add column bureau_case_no varchar(60);
alter table misconduct_referral add column decision_due_on date;
alter table misconduct_referral add column extended_to date;
alter table misconduct_referral add column outcome varchar(20) check (outcome in ('PENALTY', 'NO_PENALTY', 'NOT_ESTABLISHED'));
alter table misconduct_referral add column decision_no varchar(60);
alter table misconduct_referral add column decided_on date;
alter table misconduct_referral add column decision_reasons varchar(4000);
alter table misconduct_referral add column told_penalty varchar(500);
alter table misconduct_referral add column decider_id bigint references person;
alter table misconduct_referral add column decider_name varchar(60);
alter table misconduct_referral add column served_on date;
alter table misconduct_referral add column extract varchar(4000);
alter table misconduct_referral add column published_on date;
alter table misconduct_referral add column bar_asked_on date;
alter table misconduct_referral add column bar_name varchar(100);
alter table misconduct_referral add column bar_measure varchar(30);
alter table misconduct_referral add column bar_answered_on date;
alter table misconduct_referral add column bar_answer varchar(2000);
alter table misconduct_referral add column next_due_on date;
alter table misconduct_referral add column closed_on date;
alter table misconduct_referral add constraint misconduct_referral_state check (state in ('PROPOSED', 'SUBMITTED', 'SENT', 'RECEIVED', 'ACCEPTED',
  'RETURNED', 'DECIDED', 'RECONSIDERED', 'CLOSED', 'WITHDRAWN'));
alter table misconduct_referral add constraint misconduct_referral_two_people check (approver_id is null or (proposer_id is not null and approver_id <> proposer_id));
alter table misconduct_referral add constraint misconduct_referral_signed check (state not in ('SENT', 'RECEIVED', 'ACCEPTED', 'DECIDED', 'RECONSIDERED',
  'CLOSED') or (approver_id is not null and sent_at is not null and bureau_id is not null and rounds > 0));
alter table misconduct_referral add constraint misconduct_referral_decided check (state not in ('DECIDED', 'RECONSIDERED', 'CLOSED') or decided_on is not null);
create index misconduct_referral_by_bureau on misconduct_referral (bureau_id, next_due_on, id);
create index misconduct_referral_by_office on misconduct_referral (office_id, next_due_on, id);
create index misconduct_referral_by_handler on misconduct_referral (handler_id);
create index misconduct_referral_by_firm on misconduct_referral (firm_id);
create index misconduct_referral_by_case on misconduct_referral (case_id);

create table misconduct_referral_article (
  referral_id bigint      not null references misconduct_referral,
  article     varchar(20) not null,
  primary key (referral_id, article)
);
-- Who inquired into it or marked the file: they neither sign nor decide.
create table misconduct_referral_involved (
  referral_id bigint not null references misconduct_referral,
  person_id   bigint not null references person,
  primary key (referral_id, person_id)
);
create table misconduct_referral_penalty (
  referral_id bigint      not null references misconduct_referral,
  place       integer     not null,
  article     varchar(20) not null,
  penalty     varchar(20) not null check (penalty in ('WARNING', 'FINE', 'CONFISCATION', 'SUSPENSION', 'FIRM_SUSPENSION', 'REVOCATION')),
  amount      numeric(12,2) check (amount > 0),
  primary key (referral_id, place)
);

create table referral_move (
  act        varchar(12) not null,
  from_state varchar(20) not null,
  to_state   varchar(20) not null,
  primary key (act, from_state, to_state)
);
create sequence referral_event_seq start with 1 increment by 50;
create table referral_event (
  id          bigint      not null primary key,
  referral_id bigint      not null references misconduct_referral,
  seq         integer     not null,
  act         varchar(12) not null,
  from_state  varchar(20) not null,
  to_state    varchar(20) not null,
  at          timestamp(6) with time zone not null,
  actor_id    bigint      references person,
  actor_name  varchar(60) not null,
  on_day      date,
  note        varchar(4000),
  unique (referral_id, seq),
  constraint referral_event_is_a_move foreign key (act, from_state, to_state) references referral_move
);
