-- A call or a visit is read back to whoever said it; who did so, and when, is kept with the complaint.
alter table complaint add column read_back_by varchar(60);
alter table complaint add column read_back_at timestamp(6) with time zone;
alter table complaint add constraint complaint_read_back_check check ((read_back_by is null) = (read_back_at is null));

-- What an officer has typed and not registered yet: one for each person, encrypted as a whole.
create table complaint_register_draft (
  person_id bigint         not null primary key references person,
  content   varchar(200000) not null,
  saved_at  timestamp(6) with time zone not null
);
create index complaint_register_draft_by_age on complaint_register_draft (saved_at);
