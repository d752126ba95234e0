-- Tokens get a name in the outside world and an end before their time. Those issued before have neither and live only
-- for hours: their holders ask for new ones.
delete from api_token;
alter table api_token add column uuid uuid not null;
alter table api_token add column revoked_at timestamp(6) with time zone;
alter table api_token add constraint api_token_uuid unique (uuid);
