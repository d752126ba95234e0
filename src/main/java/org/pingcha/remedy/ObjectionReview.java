package org.pingcha.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * An objection to a refusal or an ending of legal aid (异议审查, Law on Legal Aid, art. 49; form 20), reviewed by the
 * bureau that set up the agency. Upheld, the agency gives aid, or goes on giving it, by a day; rejected, with reasons
 * and remedies. Nobody reviews or decides who made the disputed decision or belongs to the agency that made it.
 */
@Entity
@Table(name = "objection_review")
@DiscriminatorValue("OBJECTION")
public class ObjectionReview extends RemedyProcedure {
    @Column(name = "disputed_no", nullable = false, length = 60, updatable = false)
    private String disputedNo;

    @Column(name = "disputed_on", nullable = false, updatable = false)
    private LocalDate disputedOn;

    @Column(name = "disputed_by", nullable = false, length = 60, updatable = false)
    private String disputedBy;

    protected ObjectionReview() {
    }

    /** The decision that somebody objects to, and who made it. */
    record Decision(String number, LocalDate on, String by) {
    }

    ObjectionReview(Subject about, Decision decision, Applicant applicant, String reasons, Limit limit, Actor by, Instant at) {
        super(ProcedureKind.OBJECTION, about, applicant, reasons, limit, by, at);
        Disputed.valueOf(about.topic());
        if (applicant.name() == null) {
            throw new Problem("remedy.problem.noApplicant");
        }
        mustFollow(decision.on(), limit.receivedOn());
        this.disputedNo = decision.number().strip();
        this.disputedOn = decision.on();
        this.disputedBy = required(decision.by(), "remedy.problem.noDecider");
    }

    @Override
    void correct(Limit limit, String why, Actor by, Instant at) {
        mustFollow(disputedOn, limit.receivedOn());
        super.correct(limit, why, by, at);
    }

    private static void mustFollow(LocalDate decided, LocalDate received) {
        if (received.isBefore(decided)) {
            throw new Problem("remedy.problem.beforeDecision", decided);
        }
    }

    @Override
    void mayReview(Actor by) {
        mustBeAnother(by);
    }

    /** The agency gives aid, or goes on giving it, by that day. */
    void uphold(String text, LocalDate aidBy, Actor by, Instant at) {
        mustLead(ProcedureAct.UPHOLD, ProcedureStatus.UPHELD);
        mustBeAnother(by);
        decide(ProcedureAct.UPHOLD, ProcedureStatus.UPHELD, text, List.of(step(StepKind.GIVE_AID, aidBy, ChinaTime.dayOf(at))), by, at);
    }

    void reject(String text, Actor by, Instant at) {
        mustLead(ProcedureAct.REJECT, ProcedureStatus.REJECTED);
        mustBeAnother(by);
        decide(ProcedureAct.REJECT, ProcedureStatus.REJECTED, text, List.of(), by, at);
    }

    private void mustBeAnother(Actor by) {
        if (disputedBy.replace(" ", "").equals(by.name().replace(" ", ""))) {
            throw Problem.forbidden("remedy.problem.ownDecision");
        }
        if (office().id().equals(by.officeId())) {
            throw Problem.forbidden("remedy.problem.ownAgency");
        }
    }

    LocalDate disputedOn() {
        return disputedOn;
    }

    ObjectionDetail detail(ProcedureContext context) {
        return new ObjectionDetail(facts(), context, Disputed.valueOf(topic()), disputedNo, disputedOn, disputedBy);
    }
}
