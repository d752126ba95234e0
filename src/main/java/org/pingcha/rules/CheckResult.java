package org.pingcha.rules;

/** How a check came out. */
public enum CheckResult { PASS, FAIL, UNKNOWN, NOT_APPLICABLE }
