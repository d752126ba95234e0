package org.pingcha.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One line of "this form is for": null means any. */
@Embeddable
public record Applicability(@Column(name = "case_type", length = 40) String caseType,
                            @Column(length = 40) String stage,
                            @Column(name = "service_kind", length = 40) String serviceKind) implements Serializable {
    boolean fits(CaseFacts facts) {
        return fits(caseType, facts.caseType()) && fits(stage, facts.stage()) && fits(serviceKind, facts.serviceKind());
    }

    /** How closely it describes what it fits: a service kind counts more than a stage, a stage more than a type. */
    int closeness() {
        return (serviceKind == null ? 0 : 4) + (stage == null ? 0 : 2) + (caseType == null ? 0 : 1);
    }

    private static boolean fits(String wanted, String given) {
        return wanted == null || wanted.equals(given);
    }
}
