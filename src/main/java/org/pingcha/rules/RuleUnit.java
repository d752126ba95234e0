package org.pingcha.rules;

/** What the amount of a rule counts. */
public enum RuleUnit { DAY, WORKING_DAY, MONTH, YEAR, POINT, PERCENT, CASE, HOUR, PERSON, TIMES, SECOND, YUAN }
