-- A proof of service is written for one telling, which a page names by its public id. Each database makes them its own way.
alter table complaint_telling add column uuid uuid default gen_random_uuid() not null;
alter table complaint_telling alter column uuid drop default;
alter table complaint_telling add constraint complaint_telling_uuid unique (uuid);
