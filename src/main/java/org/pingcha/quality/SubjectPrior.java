package org.pingcha.quality;

import java.io.Serializable;
import java.util.List;
import org.pingcha.scoring.Interval;
import org.pingcha.scoring.NormalPrior;
import org.pingcha.scoring.Shrunk;

/**
 * What is usual among the handlers or firms in sight: learned from the means of all that have judged cases. The error of a mean comes
 * from the spread within all of them together, so that a single case has one too.
 *
 * @param prior  null where it cannot be learned
 * @param within variance of a case's score within one handler or firm
 */
record SubjectPrior(NormalPrior prior, double within) implements Serializable {
    static SubjectPrior of(List<SubjectFigures> all) {
        List<SubjectFigures> judged = all.stream().filter(figures -> !figures.isEmpty()).toList();
        long freedom = judged.stream().mapToLong(figures -> figures.judged() - 1).sum();
        double within = judged.stream().mapToDouble(SubjectFigures::spread).sum() / freedom;
        if (judged.size() < 2 || freedom < 1 || !(within > 0)) {
            return new SubjectPrior(null, Double.NaN);
        }
        double[] means = judged.stream().mapToDouble(figures -> figures.interval().estimate()).toArray();
        double[] variances = judged.stream().mapToDouble(figures -> within / figures.judged()).toArray();
        return new SubjectPrior(NormalPrior.fit(means, variances), within);
    }

    /** The mean drawn towards what is usual; null without judged cases or where nothing could be learned. */
    Shrunk shrink(SubjectFigures figures) {
        return prior == null || figures.isEmpty() ? null
            : prior.shrink(figures.interval().estimate(), within / figures.judged(), Interval.LEVEL);
    }
}
