-- The lot of a year (比例旁听): one seed, and draws that top up as more cases are heard. Each keeps the list that it was
-- drawn from, so that anybody can draw again and compare.
create sequence attendance_year_seq start with 1 increment by 50;
create table attendance_year (
  id             bigint      not null primary key,
  office_id      bigint      not null references office,
  plan_year      integer     not null,
  seed           varchar(64) not null,
  version        bigint      not null,
  constraint attendance_year_unique unique (office_id, plan_year)
);

create sequence attendance_draw_seq start with 1 increment by 50;
create table attendance_draw (
  id            bigint          not null primary key,
  year_id       bigint          not null references attendance_year,
  number        integer         not null,
  rule_set_id   bigint          not null references rule_set,
  share         numeric(8, 2)   not null,
  frame         varchar(1000000) not null,
  frame_count   integer         not null,
  drawn_at      timestamp(6) with time zone not null,
  drawn_by_id   bigint          references person,
  drawn_by_name varchar(60)     not null,
  unique (year_id, number)
);

create sequence drawn_case_seq start with 1 increment by 50;
create table drawn_case (
  id      bigint      not null primary key,
  draw_id bigint      not null references attendance_draw,
  case_id bigint      not null references aid_case,
  case_no varchar(60) not null,
  place   integer     not null,
  unique (draw_id, case_id)
);
create index drawn_case_by_case on drawn_case (case_id);
