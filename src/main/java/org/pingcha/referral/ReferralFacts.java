package org.pingcha.referral;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything about a referral.
 *
 * @param signed    null before the first signature
 * @param rounds    how often it was sent
 * @param atBureau  null before the bureau has it, and again once it is returned
 * @param decided   null before the decision
 * @param bar       null unless discipline was left to the bar association
 * @param nextDueOn null where nothing is due
 * @param warnedOn  when the limitation's end was warned of; null where it was not
 */
public record ReferralFacts(ReferralBrief brief, ReferralState state, Signed signed, int rounds, AtBureau atBureau, Decided decided, Bar bar,
                            LocalDate nextDueOn, LocalDate warnedOn, LocalDate closedOn, List<EventRow> events, long version) implements Serializable {
    /** The same for whoever is not of the bureau. */
    ReferralFacts withoutNotes() {
        return new ReferralFacts(brief, state, signed, rounds, atBureau, decided, bar, nextDueOn, warnedOn, closedOn,
            events.stream().filter(event -> event.act() != ReferralAct.NOTE).toList(), version);
    }

    /** Who signed when; the second half is null until somebody approved. */
    public record Signed(String proposer, Instant at, String approver, Instant sentAt) implements Serializable {
    }

    /** On the bureau's desk; days are null until it was accepted. */
    public record AtBureau(Instant receivedAt, LocalDate acceptedOn, String caseNo, LocalDate dueOn, boolean extended, String forwardedBy)
        implements Serializable {
    }

    /** The decision; {@code told} is the penalty in an outside bureau's words, else it stands in {@code penalties}. */
    public record Decided(DecisionOutcome outcome, String number, LocalDate on, String reasons, String told, String by, LocalDate servedOn,
                          String extract, LocalDate publishedOn, List<Penalty> penalties) implements Serializable {
    }

    /** What the bar association was left with, and its answer; null where none came yet. */
    public record Bar(String association, LocalDate askedOn, String measure, LocalDate answeredOn, String answer) implements Serializable {
    }
}
