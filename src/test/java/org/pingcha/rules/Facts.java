package org.pingcha.rules;

import java.time.LocalDate;

/** An open criminal trial case of an adult, assigned on Monday 2026-03-02; each test changes what it is about. */
final class Facts {
    private String type = "CRIMINAL";
    private String stage = "TRIAL";
    private Boolean lifeOrDeath = false;
    private Boolean minor = false;
    private LocalDate assigned = LocalDate.of(2026, 3, 2);
    private LocalDate retainer;
    private LocalDate met;
    private LocalDate closed;
    private LocalDate filed;
    private LocalDate practising;
    private LocalDate defending;
    private Boolean acquainted;

    CaseFacts facts() {
        return new CaseFacts(type, stage, "NOTIFIED", "DEFENCE", lifeOrDeath, minor, assigned, retainer, met, closed,
            filed, practising, defending, acquainted);
    }

    Facts type(String value) {
        type = value;
        return this;
    }

    Facts stage(String value) {
        stage = value;
        return this;
    }

    Facts lifeOrDeath(Boolean value) {
        lifeOrDeath = value;
        return this;
    }

    Facts minor(Boolean value) {
        minor = value;
        return this;
    }

    Facts assigned(LocalDate value) {
        assigned = value;
        return this;
    }

    Facts retainer(LocalDate value) {
        retainer = value;
        return this;
    }

    Facts met(LocalDate value) {
        met = value;
        return this;
    }

    Facts closed(LocalDate value) {
        closed = value;
        return this;
    }

    Facts filed(LocalDate value) {
        filed = value;
        return this;
    }

    Facts practising(LocalDate value) {
        practising = value;
        return this;
    }

    Facts defending(LocalDate value) {
        defending = value;
        return this;
    }

    Facts acquainted(Boolean value) {
        acquainted = value;
        return this;
    }
}
