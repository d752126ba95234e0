-- A silent bureau and the bar association are asked as everybody else is: by a request with a limit, a reminder and an escalation.
alter table request drop constraint request_kind_check;
alter table request add constraint request_kind_check check (kind in ('FILE_QUESTION', 'STATEMENT', 'DELEGATED_INQUIRY', 'URGENT_NOTICE',
  'REPLACEMENT_STATEMENT', 'REFERRAL_ADMISSION', 'BAR_DISCIPLINE'));

-- Some answers are one of several, such as the measures of the bar association.
alter table request add column choice varchar(30);
create table request_choice (
  request_id bigint       not null references request,
  place      integer      not null,
  code       varchar(30)  not null,
  text_zh    varchar(200) not null,
  text_en    varchar(200) not null,
  primary key (request_id, place)
);

-- The ladder of reminders that deliveries had of their own.
drop index delivery_by_reminder;
alter table delivery drop column reminders;
alter table delivery drop column remind_on;
delete from job where kind = 'delivery.silence';

-- What a set of rules on misconduct that was loaded before does not say yet; no law sets these days. Ids below the sequence's are free.
insert into rule_line (id, rule_set_id, line_no, rule_key, amount, unit, exempt, moves_off_holidays, basis_zh, basis_en, verified)
  select -3 * s.id, s.id, 901, 'BAR_ANSWER', 30, 'WORKING_DAY', false, false, '本系统默认值，可由各地规则替换', 'Default of this product; a local rule may replace it', false
    from rule_set s where s.subject = 'MISCONDUCT';
insert into rule_line (id, rule_set_id, line_no, rule_key, amount, unit, exempt, moves_off_holidays, basis_zh, basis_en, verified)
  select -3 * s.id - 1, s.id, 902, 'REFERRAL_REMINDER_BEFORE', 5, 'WORKING_DAY', false, false, '本系统默认值，可由各地规则替换', 'Default of this product; a local rule may replace it', false
    from rule_set s where s.subject = 'MISCONDUCT';
insert into rule_line (id, rule_set_id, line_no, rule_key, amount, unit, exempt, moves_off_holidays, basis_zh, basis_en, verified)
  select -3 * s.id - 2, s.id, 903, 'REFERRAL_ESCALATION_AFTER', 5, 'WORKING_DAY', false, false, '本系统默认值，可由各地规则替换', 'Default of this product; a local rule may replace it', false
    from rule_set s where s.subject = 'MISCONDUCT';
