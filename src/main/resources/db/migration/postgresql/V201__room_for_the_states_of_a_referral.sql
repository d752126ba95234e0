-- The check on the state had no name of its own; V202 gives it one.
alter table misconduct_referral drop constraint misconduct_referral_state_check;
