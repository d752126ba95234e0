-- A finding against the agency makes the item it was raised at not applicable.
alter table veto_finding add column item_code varchar(20);
alter table veto_finding add constraint veto_finding_effect check (effect in ('FAIL', 'CAP_AT_PASS', 'AGENCY_FINDING'));
alter table file_review add constraint file_review_grade check (grade in ('EXCELLENT', 'GOOD', 'PASS', 'FAIL'));
alter table file_review add constraint file_review_grade_by_points check (score_grade in ('EXCELLENT', 'GOOD', 'PASS', 'FAIL'));

-- The rooms that these refer to came later than this one's first tables.
alter table file_review add constraint file_review_case foreign key (case_id) references aid_case;
alter table recusal add constraint recusal_case foreign key (case_id) references aid_case;
alter table recusal add constraint recusal_firm foreign key (firm_id) references law_firm;
alter table recusal add constraint recusal_handler foreign key (handler_id) references handler;
alter table review_round add constraint review_round_rules foreign key (rule_set_id) references rule_set;
