package org.pingcha.complaint;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.rules.RuleBook;

/**
 * A complaint as its page shows it.
 *
 * @param clocks          in the order in which they start; none for a tip
 * @param caseUuid        null where the register does not have the case
 * @param master          what it was merged into; null where it stands for itself
 * @param acts            what this person may do now
 * @param mayAct          whether this person is its officer, or stands in for them
 * @param readBack        null where it came in writing, or nobody read it back
 * @param lapsed          the day of a supplement that passed without one, while it is still to be decided; else null
 */
public record ComplaintDetail(UUID uuid, String registerNo, String office, RuleBook rules, Channel channel, boolean tip, String title, String facts,
                              String wishes, String occurred, boolean property, RespondentEntry respondent, String caseNo, UUID caseUuid,
                              Instant receivedAt, LocalDate receivedOn, boolean urgent, Sensitivity sensitivity, Set<TriageReason> reasons,
                              String triageNote, String officer, ComplaintStatus status, Link master, List<Link> merged, String ground,
                              NextDue next, int toTell, String lateReason, List<ComplaintClock> clocks, Set<ComplaintAct> acts, boolean mayAct,
                              ReadBack readBack, LocalDate lapsed, long version) implements Serializable {
    /** Another complaint that it is tied to. */
    public record Link(UUID uuid, String registerNo, String title) implements Serializable {
    }

    /** Who read a spoken complaint back, and had it confirmed. */
    public record ReadBack(String by, Instant at) implements Serializable {
    }

    /** The rule set's word for the ground on which it was declined; null where it was not. */
    public org.pingcha.rules.Ground declined() {
        return ground == null ? null : rules.ground(ground).orElse(null);
    }

    /** Whether the office is or was too late by law. */
    public boolean isLate() {
        return clocks.stream().anyMatch(clock -> clock.kind().isLegal() && clock.isLate());
    }
}
