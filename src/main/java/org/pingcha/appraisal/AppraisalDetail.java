package org.pingcha.appraisal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An appraisal without its lines.
 *
 * @param fairShare     cases a year that are a lawyer's fair share
 * @param serviceHours  hours of public service a year
 * @param builtAt       null until figures were worked out; so are all that come after it
 * @param packageSha256 of the signed package
 * @param acts          what the reader may do now
 */
public record AppraisalDetail(long id, UUID uuid, long version, String officeCode, String office, String officePath, int year, BigDecimal fairShare,
                              BigDecimal serviceHours, AppraisalStatus status, String builtBy, Instant builtAt, String reviewedBy, Instant reviewedAt, Instant frozenAt,
                              String packageSha256, String sentTo, LocalDate sentOn, List<Step> steps, List<AppraisalAct> acts) implements Serializable {
    /** Something that was done; {@code note} may be null. */
    public record Step(AppraisalAct act, Instant at, String by, String note) implements Serializable {
    }

    public boolean can(AppraisalAct act) {
        return acts.contains(act);
    }
}
