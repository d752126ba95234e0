package org.pingcha.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.pingcha.identity.Actor;
import org.pingcha.register.HandlerRow;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * That another person is to handle a case (更换法律援助人员, Law on Legal Aid, art. 55; forms 16 and 17). The handler is
 * heard first, unless it is the handler who asks. Granting puts the new one into the register at once and orders four
 * dated steps: to replace, to inform, to sign again, to hand over.
 */
@Entity
@Table(name = "handler_replacement")
@DiscriminatorValue("REPLACEMENT")
public class HandlerReplacement extends RemedyProcedure {
    @Column(name = "old_handler_id", nullable = false, updatable = false)
    private Long oldHandlerId;

    @Column(name = "old_handler_name", nullable = false, length = 60, updatable = false)
    private String oldHandlerName;

    @Column(name = "old_firm_id", updatable = false)
    private Long oldFirmId;

    @Column(name = "old_firm_name", length = 100, updatable = false)
    private String oldFirmName;

    /** A statement was asked for. */
    @Column(nullable = false)
    private boolean heard;

    @Column(name = "not_heard_reason", length = 1000)
    private String notHeardReason;

    @Column(name = "new_handler_id")
    private Long newHandlerId;

    @Column(name = "new_handler_name", length = 60)
    private String newHandlerName;

    @Column(name = "new_licence_no", length = 40)
    private String newLicenceNo;

    @Column(name = "new_firm_name", length = 100)
    private String newFirmName;

    /** Why somebody handles it who is not known to have what the law asks for; null where they have. */
    @Column(length = 2000)
    private String qualification;

    protected HandlerReplacement() {
    }

    /** Who handles a case now. */
    record Former(long handlerId, String handler, Long firmId, String firm) {
    }

    /** The dates of the notice (form 17). */
    record Dates(LocalDate replaceBy, LocalDate informBy, LocalDate signBy, LocalDate handOverBy) {
    }

    HandlerReplacement(Subject about, Former former, Applicant applicant, String reasons, Limit limit, Actor by, Instant at) {
        super(ProcedureKind.REPLACEMENT, about, applicant, reasons, limit, by, at);
        Objects.requireNonNull(about.caseId());
        if (applicant.asker() == Asker.APPLICANT) {
            throw new Problem("remedy.problem.asker");
        }
        this.oldHandlerId = former.handlerId();
        this.oldHandlerName = former.handler();
        this.oldFirmId = former.firmId();
        this.oldFirmName = former.firm();
    }

    /** A statement is asked of whom that names. */
    void hear(String whom, Actor by, Instant at) {
        mustLead(ProcedureAct.HEAR, status());
        if (heard) {
            throw new Problem("remedy.problem.heard");
        }
        heard = true;
        note(ProcedureAct.HEAR, status(), by, at, whom);
    }

    /**
     * The opinion.
     *
     * @param answered whether the statement that was asked for came, or its day passed
     * @param notHeard why it is reviewed without one; null where it came
     */
    void review(Opinion what, String text, boolean answered, String notHeard, Actor by, Instant at) {
        boolean needed = applicant().asker() != Asker.HANDLER && !answered;
        if (needed && (notHeard == null || notHeard.isBlank())) {
            throw new Problem("remedy.problem.notHeard");
        }
        review(what, text, by, at);
        notHeardReason = needed ? notHeard.strip() : null;
    }

    @Override
    void mayReview(Actor by) {
        // Anybody who reviews replacements: the agency's own people do too (art. 55).
    }

    /**
     * Another person handles the case from now on.
     *
     * @param assignedBy who entered the case and its handler into the register, who does not decide; null for nobody
     * @param doubts     whether the new one is not known to have what the law asks for
     */
    void grant(HandlerRow next, boolean doubts, String whyThem, Dates dates, String text, Long assignedBy, Actor by, Instant at) {
        mayDecide(ProcedureAct.GRANT, ProcedureStatus.GRANTED, assignedBy, by);
        if (doubts && (whyThem == null || whyThem.isBlank())) {
            throw new Problem("remedy.problem.qualification");
        }
        LocalDate today = ChinaTime.dayOf(at);
        decide(ProcedureAct.GRANT, ProcedureStatus.GRANTED, text, List.of(step(StepKind.REPLACE, dates.replaceBy(), today),
            step(StepKind.INFORM, dates.informBy(), today), step(StepKind.SIGN, dates.signBy(), today),
            step(StepKind.HAND_OVER, dates.handOverBy(), today)), by, at);
        newHandlerId = next.id();
        newHandlerName = next.name();
        newLicenceNo = next.licenceNo();
        newFirmName = next.firm();
        qualification = doubts ? whyThem.strip() : null;
    }

    void refuse(String text, Long assignedBy, Actor by, Instant at) {
        mayDecide(ProcedureAct.REFUSE, ProcedureStatus.REFUSED, assignedBy, by);
        decide(ProcedureAct.REFUSE, ProcedureStatus.REFUSED, text, List.of(), by, at);
    }

    /** Whoever gave the opinion or assigned the handler does not decide. */
    void mayDecide(ProcedureAct act, ProcedureStatus next, Long assignedBy, Actor by) {
        mustLead(act, next);
        mustBeSecondPerson(by);
        if (assignedBy != null && assignedBy.equals(by.personId())) {
            throw Problem.forbidden("remedy.problem.assigned");
        }
    }

    Long oldHandlerId() {
        return oldHandlerId;
    }

    /** Whom a statement is asked of; null where the agency's own staff handle the case. */
    Long oldFirmId() {
        return oldFirmId;
    }

    ReplacementDetail detail(ProcedureContext context) {
        return new ReplacementDetail(facts(), context, oldHandlerName, oldFirmName, oldFirmId, heard, notHeardReason, newHandlerName, newLicenceNo,
            newFirmName, qualification);
    }
}
