-- The letter that passes a complaint on is addressed to the authority it goes to; until now that stood in the event alone.
alter table complaint add column redirected_to varchar(200);
update complaint set redirected_to = (
    select min(substring(case when position('：' in e.note) > 0 then substring(e.note from 1 for position('：' in e.note) - 1) else e.note end from 1 for 200))
      from complaint_event e where e.complaint_id = complaint.id and e.act = 'REDIRECT')
  where exists (select 1 from complaint_event e where e.complaint_id = complaint.id and e.act = 'REDIRECT');

-- The proof of service names the place, which is mostly an address: encrypted.
alter table complaint_telling add column place varchar(1000);
