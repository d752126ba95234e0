-- The letter and the cover of a referral are written with templates as the other letters are.
alter table letter_template drop constraint letter_template_kind_check;
alter table letter_template add constraint letter_template_kind_check check (kind in (
  'COMPLAINT_REGISTRATION', 'ACCEPTANCE', 'NON_ACCEPTANCE', 'SUPPLEMENT', 'EXTENSION', 'INVESTIGATION', 'TRANSFER', 'REPLY',
  'SERVICE_PROOF', 'REPLACEMENT_APPLICATION', 'REPLACEMENT_NOTICE', 'OBJECTION_DECISION', 'MISCONDUCT_REFERRAL', 'REFERRAL_COVER'));
alter table issued_letter drop constraint issued_letter_kind_check;
alter table issued_letter add constraint issued_letter_kind_check check (kind in (
  'COMPLAINT_REGISTRATION', 'ACCEPTANCE', 'NON_ACCEPTANCE', 'SUPPLEMENT', 'EXTENSION', 'INVESTIGATION', 'TRANSFER', 'REPLY',
  'SERVICE_PROOF', 'REPLACEMENT_APPLICATION', 'REPLACEMENT_NOTICE', 'OBJECTION_DECISION', 'MISCONDUCT_REFERRAL', 'REFERRAL_COVER'));
