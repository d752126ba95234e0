package org.pingcha.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What the bureau decided, and what followed; taken anew after reconsideration. */
@Embeddable
public class Verdict {
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private DecisionOutcome outcome;

    @Column(name = "decision_no", length = 60)
    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decision_reasons", length = 4000)
    private String reasons;

    /** The penalty in the words of a bureau outside this server. */
    @Column(name = "told_penalty", length = 500)
    private String told;

    @Column(name = "decider_id")
    private Long deciderId;

    @Column(name = "decider_name", length = 60)
    private String decider;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(length = 4000)
    private String extract;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected Verdict() {
    }

    /** @param told the penalty in words; null where it stands line by line */
    Verdict(DecisionOutcome outcome, String number, LocalDate decidedOn, String reasons, String told, Long deciderId, String decider) {
        this.outcome = outcome;
        this.number = number;
        this.decidedOn = decidedOn;
        this.reasons = reasons;
        this.told = told;
        this.deciderId = deciderId;
        this.decider = decider;
    }

    void served(LocalDate day) {
        servedOn = day;
    }

    void published(String text, LocalDate day) {
        extract = text;
        publishedOn = day;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    String number() {
        return number;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String reasons() {
        return reasons;
    }

    String told() {
        return told;
    }

    String decider() {
        return decider;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    String extract() {
        return extract;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }
}
