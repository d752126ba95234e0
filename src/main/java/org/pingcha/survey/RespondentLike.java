package org.pingcha.survey;

import org.pingcha.instrument.CaseFacts;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.register.ServiceKind;

/** The kinds of respondent as whom a questionnaire is tried: with a hearing and without, at liberty and detained, in each kind of case. */
enum RespondentLike {
    LAWSUIT(CaseType.CIVIL, CaseStage.LITIGATION, ServiceKind.CIVIL_AGENCY),
    ARBITRATION(CaseType.CIVIL, CaseStage.ARBITRATION, ServiceKind.CIVIL_AGENCY),
    OUT_OF_COURT(CaseType.CIVIL, CaseStage.NON_LITIGATION, ServiceKind.NON_LITIGATION),
    SUSPECT(CaseType.CRIMINAL, CaseStage.INVESTIGATION, ServiceKind.DEFENCE),
    PROSECUTED(CaseType.CRIMINAL, CaseStage.PROSECUTION_REVIEW, ServiceKind.DEFENCE),
    ACCUSED(CaseType.CRIMINAL, CaseStage.TRIAL, ServiceKind.DEFENCE),
    VICTIM(CaseType.CRIMINAL, CaseStage.TRIAL, ServiceKind.CRIMINAL_AGENCY),
    RECONSIDERATION(CaseType.ADMINISTRATIVE, CaseStage.RECONSIDERATION, ServiceKind.ADMINISTRATIVE_AGENCY),
    ADMINISTRATIVE(CaseType.ADMINISTRATIVE, CaseStage.LITIGATION, ServiceKind.ADMINISTRATIVE_AGENCY);

    private final CaseType type;
    private final CaseStage stage;
    private final ServiceKind kind;

    RespondentLike(CaseType type, CaseStage stage, ServiceKind kind) {
        this.type = type;
        this.stage = stage;
        this.kind = kind;
    }

    CaseFacts facts() {
        return new CaseFacts(type.name(), stage.name(), kind.name());
    }

    CaseType type() {
        return type;
    }

    CaseStage stage() {
        return stage;
    }

    ServiceKind kind() {
        return kind;
    }

    /** Whether such a person may be detained: asked through the institution, on paper that is this questionnaire. */
    boolean isDetained() {
        return kind == ServiceKind.DEFENCE;
    }
}
