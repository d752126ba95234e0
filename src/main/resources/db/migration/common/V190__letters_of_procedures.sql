-- Issuing a letter is something that is done in a procedure: forms 16 and 17 of a replacement, form 20 of an objection.
insert into procedure_move (kind, act, from_status, to_status) values
  ('REPLACEMENT', 'WRITE', 'RECEIVED', 'RECEIVED'),
  ('REPLACEMENT', 'WRITE', 'REVIEWED', 'REVIEWED'),
  ('REPLACEMENT', 'WRITE', 'GRANTED', 'GRANTED'),
  ('REPLACEMENT', 'WRITE', 'REFUSED', 'REFUSED'),
  ('REPLACEMENT', 'WRITE', 'CARRIED_OUT', 'CARRIED_OUT'),
  ('OBJECTION', 'WRITE', 'UPHELD', 'UPHELD'),
  ('OBJECTION', 'WRITE', 'REJECTED', 'REJECTED'),
  ('OBJECTION', 'WRITE', 'CARRIED_OUT', 'CARRIED_OUT');
