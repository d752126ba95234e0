-- How far somebody has read a complaint: work on many at once is refused for what they have not seen.
create table complaint_read (
  complaint_id bigint  not null references complaint,
  person_id    bigint  not null references person,
  seen_seq     integer not null,
  primary key (complaint_id, person_id)
);
