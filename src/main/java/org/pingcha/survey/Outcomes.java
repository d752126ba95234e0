package org.pingcha.survey;

import java.io.Serializable;
import java.util.Map;

/**
 * What became of the invitations, in the groups of the AAPOR Standard Definitions (10th edition, 2023): interviews (I),
 * partial ones (P), refusals (R), non-contacts (NC), of unknown eligibility (U: nothing is known yet or ever came back),
 * and not eligible (NE). A rate over nothing is NaN, never nought.
 *
 * @param interviews  completed
 * @param partials    begun and not finished
 * @param refusals    refused
 * @param nonContacts tried often enough and not reached
 * @param unknown     nothing came back
 * @param notEligible nobody to ask, or the quota was full
 */
public record Outcomes(long interviews, long partials, long refusals, long nonContacts, long unknown, long notEligible) implements Serializable {
    public static Outcomes of(Map<InvitationStatus, Long> counts) {
        return new Outcomes(at(counts, InvitationStatus.COMPLETE), at(counts, InvitationStatus.STARTED), at(counts, InvitationStatus.REFUSED),
            at(counts, InvitationStatus.UNREACHABLE), at(counts, InvitationStatus.DRAWN) + at(counts, InvitationStatus.SENT) + at(counts, InvitationStatus.EXPIRED),
            at(counts, InvitationStatus.INELIGIBLE) + at(counts, InvitationStatus.OVER_QUOTA));
    }

    /** All that were invited. */
    public long all() {
        return eligible() + notEligible;
    }

    private long eligible() {
        return interviews + partials + refusals + nonContacts + unknown;
    }

    /** RR1, the lowest of the response rates: I / (I + P + R + NC + U). */
    public double responseRate() {
        return (double) interviews / eligible();
    }

    /** COOP1: of those who were reached, I / (I + P + R). */
    public double cooperationRate() {
        return (double) interviews / (interviews + partials + refusals);
    }

    /** CON1: of all, (I + P + R) / (I + P + R + NC + U). */
    public double contactRate() {
        return (double) (interviews + partials + refusals) / eligible();
    }

    /** REF1: of all, R / (I + P + R + NC + U). */
    public double refusalRate() {
        return (double) refusals / eligible();
    }

    private static long at(Map<InvitationStatus, Long> counts, InvitationStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
