package org.pingcha.register;

import java.util.EnumSet;
import java.util.Set;

/** Where in its procedure a case was helped; each stage is a case of its own with a file of its own. */
public enum CaseStage {
    INVESTIGATION, PROSECUTION_REVIEW, TRIAL, LITIGATION, ARBITRATION, RECONSIDERATION, NON_LITIGATION, PETITION,
    DEATH_PENALTY_REVIEW, DUTY_LAWYER, CONSULTATION;

    private static final Set<CaseStage> CRIMINAL_ONLY =
        EnumSet.of(INVESTIGATION, PROSECUTION_REVIEW, TRIAL, DEATH_PENALTY_REVIEW, DUTY_LAWYER);
    private static final Set<CaseStage> NEVER_CRIMINAL = EnumSet.of(LITIGATION, ARBITRATION, RECONSIDERATION);

    /** Whether the procedure of this type of case knows the stage. */
    boolean occursIn(CaseType type) {
        return !(type == CaseType.CRIMINAL ? NEVER_CRIMINAL : CRIMINAL_ONLY).contains(this);
    }
}
