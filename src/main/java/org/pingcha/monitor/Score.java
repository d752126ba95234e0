package org.pingcha.monitor;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.scoring.Grade;

/**
 * The score of one reviewed file, as other systems read it.
 *
 * @param id          the review's
 * @param version     of the review
 * @param caseNumber  the case's key
 * @param score       two decimals
 * @param grade       after confirmed vetoes
 * @param submittedAt when the score that counts was submitted
 */
public record Score(UUID id, long version, String caseNumber, BigDecimal score, Grade grade, Instant submittedAt) implements Serializable {
}
