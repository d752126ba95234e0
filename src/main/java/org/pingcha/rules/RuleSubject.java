package org.pingcha.rules;

/** What a rule set is about. */
public enum RuleSubject { CASE_REVIEW, COMPLAINT, MISCONDUCT, QUALITY, ATTENDANCE, CORRECTION, MONITORING, APPRAISAL }
