package org.pingcha.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/** The referral on the bureau's desk: since when, under which number, until when. Gone when it is returned. */
@Embeddable
public class Desk {
    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "bureau_case_no", length = 60)
    private String caseNo;

    @Column(name = "decision_due_on")
    private LocalDate decisionDueOn;

    /** The later day, where more time was granted. */
    @Column(name = "extended_to")
    private LocalDate extendedTo;

    /** The bureau below that proposed the penalty upwards; it goes on seeing the referral. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "forwarded_by_id")
    private Office forwardedBy;

    protected Desk() {
    }

    static Desk received(Instant at) {
        Desk desk = new Desk();
        desk.receivedAt = at;
        return desk;
    }

    static Desk forwarded(Office by, Instant at) {
        Desk desk = received(at);
        desk.forwardedBy = by;
        return desk;
    }

    void accepted(String number, LocalDate due, LocalDate day) {
        caseNo = ReferralRespondent.blankToNull(number);
        decisionDueOn = due;
        acceptedOn = day;
    }

    /** @throws Problem where it was extended already, or the new day is no later */
    void extend(LocalDate due) {
        if (extendedTo != null || !due.isAfter(decisionDueOn)) {
            throw new Problem("referral.problem.extended");
        }
        extendedTo = due;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    String caseNo() {
        return caseNo;
    }

    /** The day of the decision, extended or not; null before it was accepted. */
    LocalDate dueOn() {
        return extendedTo == null ? decisionDueOn : extendedTo;
    }

    boolean isExtended() {
        return extendedTo != null;
    }

    String forwardedBy() {
        return forwardedBy == null ? null : forwardedBy.name();
    }
}
