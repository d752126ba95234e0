-- A recipient may have a mail address, encrypted as the telephone is; a campaign's link goes by mail, by text message, or either.
alter table recipient add column mail varchar(1000);
alter table recipient add column mail_digest varchar(64);
alter table survey_campaign add column by_sms boolean default false not null;
alter table survey_campaign add column by_mail boolean default false not null;
update survey_campaign set by_sms = by_link;
alter table survey_campaign add constraint survey_campaign_link check (by_link = (by_sms or by_mail));
alter table survey_invitation add column has_mail boolean default false not null;
