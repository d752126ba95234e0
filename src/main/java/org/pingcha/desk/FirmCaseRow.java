package org.pingcha.desk;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Grade;

/**
 * One of a firm's cases; neither the recipient nor whoever judged it is named.
 *
 * @param closedOn null for open cases
 * @param score    null until the result is final, like what follows
 * @param low      what it would be if all evidence that is missing were worth nothing
 * @param high     what it would be if all of it were perfect
 */
public record FirmCaseRow(UUID uuid, String caseNo, CaseType type, CaseStage stage, String handler, LocalDate assignedOn, LocalDate closedOn, BigDecimal score,
                          BigDecimal low, BigDecimal high, Grade grade) implements Serializable {
    /** {@code 50.7–90.7}; only where there is a result. */
    public String range() {
        return low.setScale(1, RoundingMode.HALF_UP) + "–" + high.setScale(1, RoundingMode.HALF_UP);
    }
}
