package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The facts from which every deadline of a complaint is worked out. */
@Embeddable
public class ComplaintDates {
    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    /** Declined, or passed on to the authority that is competent. */
    @Column(name = "refused_on")
    private LocalDate refusedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** The day on which the last complainant was told. */
    @Column(name = "replied_on")
    private LocalDate repliedOn;

    @Column(name = "archived_on")
    private LocalDate archivedOn;

    protected ComplaintDates() {
    }

    ComplaintDates(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    void received(LocalDate day) {
        receivedOn = day;
    }

    void accepted(LocalDate day) {
        acceptedOn = day;
    }

    void refused(LocalDate day) {
        refusedOn = day;
    }

    void decided(LocalDate day) {
        decidedOn = day;
    }

    void replied(LocalDate day) {
        repliedOn = day;
    }

    void archived(LocalDate day) {
        archivedOn = day;
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
}
