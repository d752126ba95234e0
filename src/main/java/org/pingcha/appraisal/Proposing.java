package org.pingcha.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;

/** What the rules propose from the figures of a year. Pure. */
final class Proposing {
    /**
     * A measure with the fact behind it.
     *
     * @param threshold what the rules say; null where the fact alone is enough
     */
    record Proposed(Measure measure, Cause cause, BigDecimal fact, BigDecimal threshold) {
    }

    /** The parts of a subsidy in yuan. */
    record Amounts(BigDecimal base, BigDecimal performance) {
    }

    private Proposing() {
    }

    /** The gravest that applies; empty where none does. Few cases never make a measure: scores are taken after drawing towards the usual. */
    static Optional<Proposed> measure(YearFigures year, RuleBook rules) {
        BigDecimal failures = rules.amount(RuleKey.APPRAISAL_PAUSE_FAILED);
        if (year.penalties() > 0) {
            return proposed(Measure.PAUSE, Cause.PENALTY, BigDecimal.valueOf(year.penalties()), null);
        }
        if (BigDecimal.valueOf(year.fail()).compareTo(failures) >= 0) {
            return proposed(Measure.PAUSE, Cause.FAILED, BigDecimal.valueOf(year.fail()), failures);
        }
        if (year.repeated() > 0) {
            return proposed(Measure.TRAIN, Cause.FOUND_AGAIN, BigDecimal.valueOf(year.repeated()), null);
        }
        BigDecimal low = rules.amount(RuleKey.APPRAISAL_TRAIN_SCORE);
        if (year.drawn() != null && year.drawn().compareTo(low) < 0) {
            return proposed(Measure.TRAIN, Cause.LOW_SCORE, year.drawn(), low);
        }
        BigDecimal high = rules.amount(RuleKey.APPRAISAL_PREFER_SCORE);
        boolean clean = year.fail() + year.upheld() + year.partly() + year.measures() == 0;
        if (clean && year.drawnLow() != null && year.drawnLow().compareTo(high) >= 0
            && BigDecimal.valueOf(year.judged()).compareTo(rules.amount(RuleKey.APPRAISAL_PREFER_CASES)) >= 0) {
            return proposed(Measure.PREFER, Cause.HIGH_SCORE, year.drawnLow(), high);
        }
        return Optional.empty();
    }

    private static Optional<Proposed> proposed(Measure measure, Cause cause, BigDecimal fact, BigDecimal threshold) {
        return Optional.of(new Proposed(measure, cause, fact, threshold));
    }

    /** A base part for each closed case, and what each grade adds; a case without a grade has the base part alone. */
    static Amounts subsidy(YearFigures year, RuleBook rules) {
        BigDecimal performance = part(rules, RuleKey.APPRAISAL_SUBSIDY_EXCELLENT, year.excellent()).add(part(rules, RuleKey.APPRAISAL_SUBSIDY_GOOD, year.good()))
            .add(part(rules, RuleKey.APPRAISAL_SUBSIDY_PASS, year.pass())).add(part(rules, RuleKey.APPRAISAL_SUBSIDY_FAIL, year.fail()));
        return new Amounts(part(rules, RuleKey.APPRAISAL_SUBSIDY_BASE, year.closed()), performance);
    }

    private static BigDecimal part(RuleBook rules, RuleKey key, int cases) {
        return rules.amount(key).multiply(BigDecimal.valueOf(cases)).setScale(2);
    }
}
