package org.pingcha.alert;

/** What a handler has to report to the agency: MOJ Order 148 and its predecessor name the first four; ending aid, the Law's article 48. */
public enum ReportKind { DOUBT, GROUP, SOCIAL, COMPLEX, ENDING, OTHER }
