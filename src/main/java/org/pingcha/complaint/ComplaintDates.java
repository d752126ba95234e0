package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.pingcha.shared.Problem;

/** The days from which every deadline of a complaint is worked out, with the ground or reason that goes with one. */
@Embeddable
public class ComplaintDates {
    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    /** Declined, or passed on to the authority that is competent. */
    @Column(name = "refused_on")
    private LocalDate refusedOn;

    /** The rule set's code of why it was declined; null for what was passed on. */
    @Column(name = "ground_code", length = 20)
    private String groundCode;

    /** The authority that it was passed on to; null where it was not. */
    @Column(name = "redirected_to", length = 200)
    private String redirectedTo;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** The day on which the last complainant was told. */
    @Column(name = "replied_on")
    private LocalDate repliedOn;

    @Column(name = "archived_on")
    private LocalDate archivedOn;

    /** Why the office was late; null where it was not. */
    @Column(name = "late_reason", length = 1000)
    private String lateReason;

    protected ComplaintDates() {
    }

    ComplaintDates(LocalDate receivedOn, LocalDate today) {
        received(receivedOn, today);
    }

    /** @throws Problem where that day is still to come */
    final void received(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Problem("complaint.problem.future");
        }
        receivedOn = day;
    }

    void accepted(LocalDate day) {
        acceptedOn = day;
    }

    void refused(LocalDate day, String ground) {
        refusedOn = day;
        groundCode = ground;
    }

    void passedOn(LocalDate day, String authority) {
        refusedOn = day;
        redirectedTo = authority;
    }

    void decided(LocalDate day) {
        decidedOn = day;
    }

    void replied(LocalDate day) {
        repliedOn = day;
    }

    /** @param reason why it was late; null where it was not */
    void archived(LocalDate day, String reason) {
        archivedOn = day;
        lateReason = reason;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate refusedOn() {
        return refusedOn;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    LocalDate repliedOn() {
        return repliedOn;
    }

    String groundCode() {
        return groundCode;
    }

    String redirectedTo() {
        return redirectedTo;
    }

    String lateReason() {
        return lateReason;
    }
}
