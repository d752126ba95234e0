package org.pingcha.referral;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.rules.PenaltyType;

/**
 * The figures of a period.
 *
 * @param all       of all offices in sight
 * @param offices   by office, the region first
 * @param articles  by suspected article; a referral under two counts in both
 * @param penalties how often each was imposed
 * @param returns   what was returned and why, the latest first
 */
public record ReferralFigures(Line all, List<Line> offices, List<Line> articles, Map<PenaltyType, Long> penalties, List<Returned> returns)
    implements Serializable {
    /**
     * One line of figures.
     *
     * @param code     of the office or the article; null for the sum
     * @param name     of the office; null for an article
     * @param counts   one for each {@link ReferralFigure}
     * @param atOffice mean days in the office's hands until it was decided, or until today; null where there is none
     * @param atBureau likewise in the bureau's
     */
    public record Line(String code, String name, List<Long> counts, BigDecimal atOffice, BigDecimal atBureau) implements Serializable {
    }

    /** Something that was returned. */
    public record Returned(UUID uuid, String number, LocalDate on, String reason) implements Serializable {
    }
}
