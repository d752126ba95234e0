-- What dashboards add up, stored by month, office and kind of case, so that a figure is a sum over few rows. A row that is
-- whole holds an office with everything below it; the others hold what is the office's own. Rows are never corrected: an
-- office's month is worked out again from the facts, by the statements that also answer for a part of a month.
create table figure_review (
  office_id bigint        not null references office,
  whole     boolean       not null,
  month_on  date          not null,
  slice     varchar(10)   not null check (slice in ('KIND', 'FIRM', 'DIFFICULTY')),
  type      varchar(20)   not null,
  slice_key varchar(30)   not null,
  n         bigint        not null check (n > 0),
  total     numeric(18,2) not null,
  squares   numeric(20,4) not null,
  excellent bigint        not null,
  good      bigint        not null,
  pass      bigint        not null,
  fail      bigint        not null,
  vetoed    bigint        not null,
  cuts      bigint        not null,
  primary key (office_id, whole, slice, month_on, type, slice_key),
  constraint figure_review_grades check (excellent + good + pass + fail = n)
);

create table figure_loss (
  office_id    bigint        not null references office,
  whole        boolean       not null,
  month_on     date          not null,
  type         varchar(20)   not null,
  form_code    varchar(40)   not null,
  item_code    varchar(20)   not null,
  version_id   bigint        not null,
  section_code varchar(20)   not null,
  files        bigint        not null check (files > 0),
  points       numeric(18,2) not null,
  primary key (office_id, whole, month_on, type, form_code, item_code)
);

create table figure_case (
  office_id bigint      not null references office,
  whole     boolean     not null,
  month_on  date        not null,
  type      varchar(20) not null,
  closed    bigint      not null check (closed > 0),
  reviewed  bigint      not null check (reviewed between 0 and closed),
  primary key (office_id, whole, month_on, type)
);

-- Months of offices in which a fact has changed, written in the transaction that changes it; a row of its own for each
-- change, so that nobody waits for anybody, and what commits late is not lost with what was worked off meanwhile.
create sequence figure_touch_seq start with 1 increment by 50;
create table figure_touch (
  id        bigint not null primary key,
  office_id bigint not null references office,
  month_on  date   not null,
  at        timestamp(6) with time zone not null
);

-- Held by whoever works figures out: two at once would each write the same rows.
create table figure_lock (id integer not null primary key, counted_at timestamp(6) with time zone);
insert into figure_lock (id) values (1);

-- What is counted again lies together.
create index file_review_by_submission on file_review (submitted_at);
create index aid_case_by_closing on aid_case (closed_on, office_id);
