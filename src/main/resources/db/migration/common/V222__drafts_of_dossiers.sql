-- What somebody has typed into a referral's dossier and not saved yet: one for each person and referral, encrypted as a whole.
create sequence dossier_draft_seq start with 1 increment by 50;
create table dossier_draft (
  id            bigint         not null primary key,
  referral_uuid uuid           not null references misconduct_referral (uuid),
  person_id     bigint         not null references person,
  seen_version  bigint         not null,
  content       varchar(200000) not null,
  saved_at      timestamp(6) with time zone not null,
  unique (referral_uuid, person_id)
);
create index dossier_draft_by_age on dossier_draft (saved_at);
