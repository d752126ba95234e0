package org.pingcha.purchase;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.scoring.Interval;

/**
 * A contract beside what was delivered until now.
 *
 * @param endedOn  null unless it was ended early, like {@code endedWhy}
 * @param assigned cases given to the firm in its time
 * @param closed   of the agreed cases, those closed in its time
 * @param judged   of these, those with a grade
 * @param good     of these, good or better
 */
public record ContractRow(UUID uuid, String number, String firm, UUID firmUuid, String office, LocalDate startsOn, LocalDate endsOn, int casesAgreed,
                          BigDecimal shareAgreed, BigDecimal price, LocalDate endedOn, String endedWhy, long assigned, long closed, long judged, long good)
    implements Serializable {
    /** How what was delivered stands to what was agreed. */
    public enum Standing {
        MET("check", "success"), SHORT("exclamation-triangle", "warning"),
        /** Time is left, or nothing can be said yet. */
        OPEN("clock", "info");

        private final String icon;
        private final String tone;

        Standing(String icon, String tone) {
            this.icon = icon;
            this.tone = tone;
        }

        public String icon() {
            return icon;
        }

        public String tone() {
            return tone;
        }
    }

    /** Met as soon as so many cases are closed; short only once the time is over. */
    public Standing volume(LocalDate today) {
        return closed >= casesAgreed ? Standing.MET : today.isAfter(last()) ? Standing.SHORT : Standing.OPEN;
    }

    /** By the share of the graded cases; open where the interval holds what was agreed, since the next case could turn it either way. */
    public Standing quality() {
        Interval share = Interval.exactShare(good, judged, Interval.LEVEL).orElse(null);
        double agreed = shareAgreed.doubleValue() / 100;
        return share == null || share.low() < agreed && share.high() >= agreed ? Standing.OPEN : share.low() >= agreed ? Standing.MET : Standing.SHORT;
    }

    private LocalDate last() {
        return endedOn == null ? endsOn : endedOn;
    }

    /** {@code 83.3%}, or a dash. */
    public String shareText() {
        return judged == 0 ? "—" : BigDecimal.valueOf(100 * good).divide(BigDecimal.valueOf(judged), 1, RoundingMode.HALF_UP) + "%";
    }

    /** The exact interval in percent, since a firm answers for what is concluded from it; or empty. */
    public String shareRange() {
        return Interval.exactShare(good, judged, Interval.LEVEL).map(share -> one(share.low()) + "–" + one(share.high()) + "%").orElse("");
    }

    private static BigDecimal one(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    }
}
