-- The view of ended complaints begins with those that came in last, and the last to come in are nearly all open: without an index of its own
-- it reads past every open complaint first, which grow in number as the office does. H2 has no indexes of some rows, and no such offices.
create index complaint_ended_by_reception on complaint (received_on desc, id desc) where status in ('ARCHIVED', 'MERGED');
