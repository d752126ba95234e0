package org.pingcha.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.scoring.Grade;

/**
 * A case's score, as lists and other systems read it.
 *
 * @param score     null without any evidence
 * @param low       what it would be if all that is missing were worth nothing
 * @param high      what it would be if all that is missing were perfect
 * @param evidence  percent of the weight that is there
 * @param grade     null where there is too little evidence
 */
public record ScoreItem(UUID id, long version, UUID caseId, String caseNumber, BigDecimal score, BigDecimal low, BigDecimal high, BigDecimal evidence,
                        Grade grade, Instant changedAt) implements Serializable {
    /** Where the score stands on a line from 0 to 100, and the ends of its range. */
    public String getAt() {
        return score == null ? null : Numbers.at(score.doubleValue());
    }

    public String getFrom() {
        return Numbers.at(low.doubleValue());
    }

    public String getTo() {
        return Numbers.at(high.doubleValue());
    }
}
