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
 * @param score    null until the result is final, and where what one recipient or organ said could be worked out from it; so are low and high
 * @param low      what it would be if all evidence that is missing were worth nothing
 * @param high     what it would be if all of it were perfect
 * @param grade    null until the result is final
 */
public record FirmCaseRow(UUID uuid, String caseNo, CaseType type, CaseStage stage, String handler, LocalDate assignedOn, LocalDate closedOn, BigDecimal score,
                          BigDecimal low, BigDecimal high, Grade grade) implements Serializable {
    /** {@code 50.7–90.7}; only where there is a score. */
    public String range() {
        return low.setScale(1, RoundingMode.HALF_UP) + "–" + high.setScale(1, RoundingMode.HALF_UP);
    }
}
