package org.pingcha.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.pingcha.rules.PenaltyType;

/** What the office lays before the bureau; replaced whole each time the dossier is completed. */
@Embeddable
public class Charge {
    @Column(name = "conduct_on")
    private LocalDate conductOn;

    @Column(name = "limitation_on")
    private LocalDate limitationOn;

    @Column(length = 8000)
    private String facts;

    @Column(length = 2000)
    private String aggravating;

    @Column(length = 2000)
    private String mitigating;

    @Column(length = 4000)
    private String proposal;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_penalty", length = 20)
    private PenaltyType proposedPenalty;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private DisclosureConsent consent;

    @Column(length = 200)
    private String contact;

    protected Charge() {
    }

    /** @param limitationOn the last day on which the conduct can be discovered in time (行政处罚法 art. 36) */
    Charge(DossierEntry entry, LocalDate limitationOn) {
        this.conductOn = entry.conductOn();
        this.limitationOn = limitationOn;
        this.facts = entry.facts().strip();
        this.aggravating = ReferralRespondent.blankToNull(entry.aggravating());
        this.mitigating = ReferralRespondent.blankToNull(entry.mitigating());
        this.proposal = entry.proposal().strip();
        this.proposedPenalty = entry.proposedPenalty();
        this.consent = entry.consent();
        this.contact = entry.contact().strip();
    }

    LocalDate conductOn() {
        return conductOn;
    }

    LocalDate limitationOn() {
        return limitationOn;
    }

    String facts() {
        return facts;
    }

    String aggravating() {
        return aggravating;
    }

    String mitigating() {
        return mitigating;
    }

    String proposal() {
        return proposal;
    }

    PenaltyType proposedPenalty() {
        return proposedPenalty;
    }

    DisclosureConsent consent() {
        return consent;
    }

    String contact() {
        return contact;
    }
}
