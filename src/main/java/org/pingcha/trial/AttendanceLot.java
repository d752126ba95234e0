package org.pingcha.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pingcha.scoring.SeededDraw;

/** The lot for hearings: a {@link SeededDraw} from the case numbers that it has not drawn before. */
final class AttendanceLot {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AttendanceLot() {
    }

    /** How many cases a share is, rounded up: at least that share is attended. */
    static int needed(BigDecimal percent, int cases) {
        return percent.multiply(BigDecimal.valueOf(cases)).divide(HUNDRED, 0, RoundingMode.CEILING).intValueExact();
    }

    /** The next so many of the list that were not drawn before. */
    static List<String> draw(String seed, Collection<String> caseNumbers, Set<String> drawnBefore, int count) {
        return SeededDraw.draw(caseNumbers.stream().distinct().filter(number -> !drawnBefore.contains(number)).toList(), Function.identity(), seed, count);
    }
}
