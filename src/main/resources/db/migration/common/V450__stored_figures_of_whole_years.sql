-- What the stored figures of the months add up to in each year, so that ten years are ten times the rows of a month and not a
-- hundred and twenty. Written in the transaction that counts the months, from their rows alone.
create table figure_review_year (
  office_id bigint        not null references office,
  whole     boolean       not null,
  year_on   date          not null,
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
  primary key (office_id, whole, slice, year_on, type, slice_key),
  constraint figure_review_year_grades check (excellent + good + pass + fail = n)
);

create table figure_loss_year (
  office_id    bigint        not null references office,
  whole        boolean       not null,
  year_on      date          not null,
  type         varchar(20)   not null,
  form_code    varchar(40)   not null,
  item_code    varchar(20)   not null,
  version_id   bigint        not null,
  section_code varchar(20)   not null,
  files        bigint        not null check (files > 0),
  points       numeric(18,2) not null,
  primary key (office_id, whole, year_on, type, form_code, item_code)
);

create table figure_case_year (
  office_id bigint      not null references office,
  whole     boolean     not null,
  year_on   date        not null,
  type      varchar(20) not null,
  closed    bigint      not null check (closed > 0),
  reviewed  bigint      not null check (reviewed between 0 and closed),
  primary key (office_id, whole, year_on, type)
);

insert into figure_review_year (office_id, whole, year_on, slice, type, slice_key, n, total, squares, excellent, good, pass, fail, vetoed, cuts)
  select f.office_id, f.whole, f.year_on, f.slice, f.type, f.slice_key, sum(f.n), sum(f.total), sum(f.squares), sum(f.excellent), sum(f.good), sum(f.pass), sum(f.fail),
         sum(f.vetoed), sum(f.cuts)
    from (select m.*, cast(date_trunc('year', m.month_on) as date) as year_on from figure_review m) f
   group by f.office_id, f.whole, f.year_on, f.slice, f.type, f.slice_key;

insert into figure_loss_year (office_id, whole, year_on, type, form_code, item_code, version_id, section_code, files, points)
  select f.office_id, f.whole, f.year_on, f.type, f.form_code, f.item_code, max(f.version_id), max(f.section_code), sum(f.files), sum(f.points)
    from (select m.*, cast(date_trunc('year', m.month_on) as date) as year_on from figure_loss m) f
   group by f.office_id, f.whole, f.year_on, f.type, f.form_code, f.item_code;

insert into figure_case_year (office_id, whole, year_on, type, closed, reviewed)
  select f.office_id, f.whole, f.year_on, f.type, sum(f.closed), sum(f.reviewed)
    from (select m.*, cast(date_trunc('year', m.month_on) as date) as year_on from figure_case m) f
   group by f.office_id, f.whole, f.year_on, f.type;
