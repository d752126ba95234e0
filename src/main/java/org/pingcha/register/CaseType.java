package org.pingcha.register;

/** The branch of law of a case. */
public enum CaseType {
    CRIMINAL, CIVIL, ADMINISTRATIVE
}
