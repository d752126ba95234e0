package org.pingcha.instrument;

import java.util.Set;

/**
 * The names by which a form may speak of cases. This room knows no case; these are the register's constants (a test
 * compares them), so that a misspelt one is refused at import instead of never fitting anything.
 */
final class CaseWords {
    static final Set<String> TYPES = sorted("CRIMINAL", "CIVIL", "ADMINISTRATIVE");
    static final Set<String> STAGES = sorted("INVESTIGATION", "PROSECUTION_REVIEW", "TRIAL", "LITIGATION", "ARBITRATION",
        "RECONSIDERATION", "NON_LITIGATION", "PETITION", "DEATH_PENALTY_REVIEW", "DUTY_LAWYER", "CONSULTATION");
    static final Set<String> SERVICE_KINDS = sorted("DEFENCE", "CRIMINAL_AGENCY", "CIVIL_AGENCY", "ADMINISTRATIVE_AGENCY",
        "NON_LITIGATION", "PETITION", "DUTY_LAWYER_COURT", "DUTY_LAWYER_DETENTION", "CRIMINAL_RECONCILIATION",
        "DEATH_PENALTY_REVIEW", "CONSULTATION_12348", "CONSULTATION_WINDOW");

    private CaseWords() {
    }

    private static Set<String> sorted(String... names) {
        return java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(Set.of(names)));
    }
}
