package org.pingcha.register;

/** What was done for the recipient: the kinds of service of 司发通〔2017〕15号, part two. */
public enum ServiceKind {
    /** Defence of a suspect or accused, in any stage. */
    DEFENCE,
    /** Agency for a victim, private prosecutor or party of an attached civil action. */
    CRIMINAL_AGENCY,
    CIVIL_AGENCY,
    ADMINISTRATIVE_AGENCY,
    NON_LITIGATION,
    /** Against an effective judgment or decision (申诉). */
    PETITION,
    DUTY_LAWYER_COURT,
    DUTY_LAWYER_DETENTION,
    CRIMINAL_RECONCILIATION,
    DEATH_PENALTY_REVIEW,
    CONSULTATION_12348,
    CONSULTATION_WINDOW;

    /** The kind where a list does not name one. */
    static ServiceKind usual(CaseType type, CaseStage stage) {
        return switch (stage) {
            case NON_LITIGATION -> NON_LITIGATION;
            case PETITION -> PETITION;
            case DEATH_PENALTY_REVIEW -> DEATH_PENALTY_REVIEW;
            case DUTY_LAWYER -> DUTY_LAWYER_DETENTION;
            case CONSULTATION -> CONSULTATION_WINDOW;
            default -> switch (type) {
                case CRIMINAL -> DEFENCE;
                case CIVIL -> CIVIL_AGENCY;
                case ADMINISTRATIVE -> ADMINISTRATIVE_AGENCY;
            };
        };
    }
}
