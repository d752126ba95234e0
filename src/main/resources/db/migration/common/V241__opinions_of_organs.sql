-- Organs are asked how a lawyer worked: by a request with a form behind its link, or on paper with a code.
alter table request drop constraint request_kind_check;
alter table request add constraint request_kind_check check (kind in ('FILE_QUESTION', 'STATEMENT', 'DELEGATED_INQUIRY', 'URGENT_NOTICE',
  'REPLACEMENT_STATEMENT', 'REFERRAL_ADMISSION', 'BAR_DISCIPLINE', 'ORGAN_OPINION'));
alter table letter_template drop constraint letter_template_kind_check;
alter table letter_template add constraint letter_template_kind_check check (kind in (
  'COMPLAINT_REGISTRATION', 'ACCEPTANCE', 'NON_ACCEPTANCE', 'SUPPLEMENT', 'EXTENSION', 'INVESTIGATION', 'TRANSFER', 'REPLY',
  'SERVICE_PROOF', 'REPLACEMENT_APPLICATION', 'REPLACEMENT_NOTICE', 'OBJECTION_DECISION', 'MISCONDUCT_REFERRAL', 'REFERRAL_COVER', 'ORGAN_OPINION'));
alter table issued_letter drop constraint issued_letter_kind_check;
alter table issued_letter add constraint issued_letter_kind_check check (kind in (
  'COMPLAINT_REGISTRATION', 'ACCEPTANCE', 'NON_ACCEPTANCE', 'SUPPLEMENT', 'EXTENSION', 'INVESTIGATION', 'TRANSFER', 'REPLY',
  'SERVICE_PROOF', 'REPLACEMENT_APPLICATION', 'REPLACEMENT_NOTICE', 'OBJECTION_DECISION', 'MISCONDUCT_REFERRAL', 'REFERRAL_COVER', 'ORGAN_OPINION'));
alter table document drop constraint document_subject_kind_check;
alter table document add constraint document_subject_kind_check
  check (subject_kind in ('CASE', 'REQUEST', 'COMPLAINT', 'REPLACEMENT', 'OBJECTION', 'OPINION'));

create sequence opinion_request_seq start with 1 increment by 50;
create table opinion_request (
  id              bigint       not null primary key,
  uuid            uuid         not null unique,
  office_id       bigint       not null references office,
  case_id         bigint       not null references aid_case,
  case_no         varchar(60)  not null,
  handler_id      bigint       not null,
  handler_name    varchar(60)  not null,
  firm_id         bigint,
  organ_kind      varchar(20)  not null check (organ_kind in ('POLICE', 'PROCURATORATE', 'COURT', 'ARBITRATION', 'RECONSIDERATION')),
  organ_name      varchar(100) not null,
  department      varchar(100),
  contact         varchar(1000),
  language        varchar(2)   not null check (language in ('zh', 'en')),
  paper_code      varchar(12)  not null unique,
  link_token      varchar(200),
  request_uuid    uuid         unique references request (uuid),
  sheet_id        bigint       references answer_sheet,
  state           varchar(10)  not null check (state in ('ASKED', 'ANSWERED', 'NO_REPLY', 'WITHDRAWN')),
  asked_at        timestamp(6) with time zone not null,
  asked_by_id     bigint       not null references person,
  asked_by_name   varchar(60)  not null,
  due_on          date,
  ended_at        timestamp(6) with time zone,
  way             varchar(5)   check (way in ('LINK', 'PAPER')),
  respondent      varchar(100),
  adoption        varchar(10)  check (adoption in ('ALL', 'PART', 'NONE', 'NA')),
  score           numeric(5,2),
  version         bigint       not null,
  constraint opinion_request_end check ((state = 'ASKED') = (ended_at is null)),
  -- Silence is no answer, and no answer has no adoption.
  constraint opinion_request_answered check ((state = 'ANSWERED') = (adoption is not null) and (state = 'ANSWERED') = (way is not null)),
  constraint opinion_request_link check (state = 'ASKED' or link_token is null)
);
create index opinion_request_by_office on opinion_request (office_id, asked_at, id);
create index opinion_request_by_case on opinion_request (case_id, id);
create index opinion_request_by_handler on opinion_request (handler_id);

-- What a set of rules that was loaded before does not say yet; no law sets these days. Ids below the sequence's are free.
insert into rule_line (id, rule_set_id, line_no, rule_key, amount, unit, exempt, moves_off_holidays, basis_zh, basis_en, verified)
  select -1000000 - 3 * s.id, s.id, 911, 'OPINION_ANSWER', 15, 'WORKING_DAY', false, false, '本系统默认值，可由各地规则替换', 'Default of this product; a local rule may replace it', false
    from rule_set s where s.subject = 'CASE_REVIEW';
insert into rule_line (id, rule_set_id, line_no, rule_key, amount, unit, exempt, moves_off_holidays, basis_zh, basis_en, verified)
  select -1000001 - 3 * s.id, s.id, 912, 'OPINION_REMINDER_BEFORE', 5, 'WORKING_DAY', false, false, '本系统默认值，可由各地规则替换', 'Default of this product; a local rule may replace it', false
    from rule_set s where s.subject = 'CASE_REVIEW';
insert into rule_line (id, rule_set_id, line_no, rule_key, amount, unit, exempt, moves_off_holidays, basis_zh, basis_en, verified)
  select -1000002 - 3 * s.id, s.id, 913, 'OPINION_ESCALATION_AFTER', 5, 'WORKING_DAY', false, false, '本系统默认值，可由各地规则替换', 'Default of this product; a local rule may replace it', false
    from rule_set s where s.subject = 'CASE_REVIEW';
