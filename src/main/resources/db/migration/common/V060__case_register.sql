-- The register of cases: who was helped, by whom, for which agency. Everything else points here.
create sequence law_firm_seq start with 1 increment by 50;
create table law_firm (
  id      bigint       not null primary key,
  uuid    uuid         not null unique,
  name    varchar(100) not null unique,
  kind    varchar(20)  not null check (kind in ('LAW_FIRM', 'GRASSROOTS_OFFICE')),
  version bigint       not null
);

create sequence handler_seq start with 1 increment by 50;
create table handler (
  id                     bigint      not null primary key,
  uuid                   uuid        not null unique,
  licence_no             varchar(40) not null unique,
  name                   varchar(60) not null,
  kind                   varchar(20) not null check (kind in ('LAWYER', 'GRASSROOTS_WORKER', 'DUTY_LAWYER')),
  practising_since       date,
  criminal_defence_since date,
  minors_trained         boolean     not null,
  firm_id                bigint      references law_firm,
  version                bigint      not null
);
create index handler_by_firm on handler (firm_id);

create sequence handling_organ_seq start with 1 increment by 50;
create table handling_organ (
  id      bigint       not null primary key,
  uuid    uuid         not null unique,
  name    varchar(100) not null unique,
  kind    varchar(20)  not null check (kind in ('COURT', 'PROCURATORATE', 'POLICE', 'DETENTION_CENTRE', 'ARBITRATION',
    'ADMINISTRATION', 'OTHER')),
  version bigint       not null
);

-- Identity number and telephone are encrypted; the digests find them again.
create sequence recipient_seq start with 1 increment by 50;
create table recipient (
  id                     bigint       not null primary key,
  uuid                   uuid         not null unique,
  name                   varchar(60)  not null,
  identity_number        varchar(200),
  identity_number_digest varchar(64),
  phone                  varchar(200),
  phone_digest           varchar(64),
  version                bigint       not null
);
create index recipient_by_identity_number on recipient (identity_number_digest);
create index recipient_by_phone on recipient (phone_digest);

create sequence aid_case_seq start with 1 increment by 50;
create table aid_case (
  id                  bigint       not null primary key,
  uuid                uuid         not null unique,
  case_no             varchar(60)  not null unique,
  type                varchar(20)  not null check (type in ('CRIMINAL', 'CIVIL', 'ADMINISTRATIVE')),
  stage               varchar(30)  not null check (stage in ('INVESTIGATION', 'PROSECUTION_REVIEW', 'TRIAL', 'LITIGATION',
    'ARBITRATION', 'RECONSIDERATION', 'NON_LITIGATION', 'PETITION', 'DEATH_PENALTY_REVIEW', 'DUTY_LAWYER', 'CONSULTATION')),
  origin              varchar(20)  not null check (origin in ('NOTIFIED', 'APPLIED')),
  kind                varchar(30)  not null check (kind in ('DEFENCE', 'CRIMINAL_AGENCY', 'CIVIL_AGENCY',
    'ADMINISTRATIVE_AGENCY', 'NON_LITIGATION', 'PETITION', 'DUTY_LAWYER_COURT', 'DUTY_LAWYER_DETENTION',
    'CRIMINAL_RECONCILIATION', 'DEATH_PENALTY_REVIEW', 'CONSULTATION_12348', 'CONSULTATION_WINDOW')),
  field               varchar(20)  check (field in ('LABOUR', 'FAMILY', 'FOOD_AND_DRUGS', 'EDUCATION', 'HEALTH', 'TRAFFIC',
    'SOCIAL_SECURITY', 'OTHER')),
  cause               varchar(200) not null,
  minor               boolean      not null,
  disabled            boolean      not null,
  life_or_death       boolean      not null,
  fast_track          boolean      not null,
  plea_leniency       boolean      not null,
  handled_division    varchar(6),
  tried_division      varchar(6),
  supervised_division varchar(6),
  granted_on          date,
  assigned_on         date         not null,
  retainer_on         date,
  first_met_on        date,
  hearing_on          date,
  closed_on           date,
  filed_on            date,
  result              varchar(200),
  office_id           bigint       not null references office,
  firm_id             bigint       references law_firm,
  handler_id          bigint       not null references handler,
  organ_id            bigint       references handling_organ,
  recipient_id        bigint       not null unique references recipient,
  sent_by_id          bigint       references person,
  version             bigint       not null,
  check (closed_on is null or closed_on >= assigned_on)
);
create index aid_case_by_office on aid_case (office_id, assigned_on, id);
create index aid_case_by_assignment on aid_case (assigned_on, id);
create index aid_case_by_firm on aid_case (firm_id);
create index aid_case_by_handler on aid_case (handler_id);
create index aid_case_by_organ on aid_case (organ_id);
create index aid_case_by_sender on aid_case (sent_by_id);

-- Who may see a case because work on it was given to them.
create table case_access (
  case_id   bigint not null references aid_case,
  person_id bigint not null references person,
  primary key (case_id, person_id)
);
create index case_access_by_person on case_access (person_id, case_id);
