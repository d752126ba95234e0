-- The arrows of CorrectionAct; CorrectionActTest compares the two.
insert into correction_move (act, from_status, to_status) values
  ('ORDER', 'ORDERED', 'ORDERED'),
  ('NAME', 'ORDERED', 'ORDERED'),
  ('NAME', 'ANSWERED', 'ANSWERED'),
  ('NAME', 'RETURNED', 'RETURNED'),
  ('NAME', 'VERIFIED', 'VERIFIED'),
  ('ANSWER', 'ORDERED', 'ANSWERED'),
  ('ANSWER', 'RETURNED', 'ANSWERED'),
  ('RETURN', 'ANSWERED', 'RETURNED'),
  ('VERIFY', 'ANSWERED', 'VERIFIED'),
  ('FIND', 'VERIFIED', 'VERIFIED'),
  ('CHECK', 'VERIFIED', 'VERIFIED'),
  ('CHECK', 'VERIFIED', 'CLOSED'),
  ('REPEAT', 'VERIFIED', 'REPEATED'),
  ('WITHDRAW', 'ORDERED', 'WITHDRAWN'),
  ('WITHDRAW', 'ANSWERED', 'WITHDRAWN'),
  ('WITHDRAW', 'RETURNED', 'WITHDRAWN'),
  ('WITHDRAW', 'VERIFIED', 'WITHDRAWN');
