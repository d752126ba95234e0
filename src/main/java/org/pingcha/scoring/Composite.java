package org.pingcha.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hipparchus.fraction.BigFraction;

/**
 * One score of a case from all its evidence. It is computed as an exact fraction and rounded once, half up, to two decimals. Evidence
 * that is missing could be anything from 0 to 100: it is left out of the score and widens the range between {@code low} and
 * {@code high} by its whole weight. With all evidence there, the three agree.
 *
 * @param score           0 to 100; null where there is no evidence at all
 * @param low             what it would be if all that is missing were worth nothing
 * @param high            what it would be if all that is missing were perfect
 * @param evidence        percent of the weight that is there, two decimals
 * @param complaintPoints what upheld complaints took off
 * @param gradeByPoints   null below the minimum of evidence
 * @param grade           after confirmed vetoes; null below the minimum of evidence, unless a veto fails the case anyway
 * @param parts           of every channel that weighs something
 */
public record Composite(BigDecimal score, BigDecimal low, BigDecimal high, BigDecimal evidence, BigDecimal complaintPoints,
                        Grade gradeByPoints, Grade grade, List<Part> parts) implements Serializable {
    private static final BigFraction HUNDRED = new BigFraction(100);

    /**
     * One channel.
     *
     * @param weight  in the scheme
     * @param score   mean of its results, two decimals; null where there are none
     * @param points  what it brings to the composite score, two decimals; null where there is nothing
     * @param results the evidence
     */
    public record Part(EvidenceChannel channel, BigDecimal weight, BigDecimal score, BigDecimal points, List<ChannelResult> results)
        implements Serializable {
        public Part {
            results = List.copyOf(results);
        }
    }

    public Composite {
        parts = List.copyOf(parts);
    }

    /**
     * Works it out. The order of the results does not matter.
     *
     * @param upheld complaints upheld
     * @param partly complaints upheld in part
     */
    public static Composite of(Collection<ChannelResult> results, Collection<VetoMark> vetoes, int upheld, int partly, ScoringScheme scheme) {
        BigFraction whole = fraction(scheme.whole());
        BigFraction there = BigFraction.ZERO;
        BigFraction weighed = BigFraction.ZERO;
        for (Map.Entry<EvidenceChannel, BigDecimal> each : scheme.weights().entrySet()) {
            List<ChannelResult> own = of(results, each.getKey());
            if (!own.isEmpty()) {
                there = there.add(fraction(each.getValue()));
                weighed = weighed.add(fraction(each.getValue()).multiply(mean(own)));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<EvidenceChannel, BigDecimal> each : scheme.weights().entrySet()) {
            List<ChannelResult> own = of(results, each.getKey());
            parts.add(own.isEmpty() ? new Part(each.getKey(), each.getValue(), null, null, own) : new Part(each.getKey(), each.getValue(),
                rounded(mean(own)), rounded(mean(own).multiply(fraction(each.getValue())).divide(there)), own));
        }
        BigDecimal taken = scheme.complaintPoints(upheld, partly);
        BigDecimal score = there.equals(BigFraction.ZERO) ? null : rounded(less(weighed.divide(there), taken));
        BigDecimal low = rounded(less(weighed.divide(whole), taken));
        BigDecimal high = rounded(less(weighed.add(HUNDRED.multiply(whole.subtract(there))).divide(whole), taken));
        BigFraction evidence = HUNDRED.multiply(there).divide(whole);
        boolean enough = score != null && evidence.compareTo(fraction(scheme.minimumEvidence())) >= 0;
        Grade byPoints = enough ? scheme.scale().grade(score) : null;
        return new Composite(score, low, high, rounded(evidence), taken, byPoints, grade(score, byPoints, vetoes, scheme), parts);
    }

    /** Whether there is enough evidence for a grade. */
    public boolean isGraded() {
        return grade != null;
    }

    // A veto that fails the case does so whatever else would come.
    private static Grade grade(BigDecimal score, Grade byPoints, Collection<VetoMark> vetoes, ScoringScheme scheme) {
        if (byPoints != null) {
            return scheme.scale().grade(score, vetoes);
        }
        boolean failed = vetoes.stream().anyMatch(veto -> veto.confirmed() && veto.effect().ceiling() == Grade.FAIL);
        return failed ? Grade.FAIL : null;
    }

    private static List<ChannelResult> of(Collection<ChannelResult> results, EvidenceChannel channel) {
        return results.stream().filter(result -> result.channel() == channel).toList();
    }

    private static BigFraction mean(List<ChannelResult> results) {
        BigFraction sum = BigFraction.ZERO;
        for (ChannelResult result : results) {
            sum = sum.add(HUNDRED.multiply(fraction(result.earned())).divide(fraction(result.applicable())));
        }
        return sum.divide(results.size());
    }

    private static BigFraction less(BigFraction score, BigDecimal taken) {
        BigFraction left = score.subtract(fraction(taken));
        return left.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : left;
    }

    private static BigFraction fraction(BigDecimal value) {
        BigDecimal plain = value.setScale(Math.max(0, value.scale()));
        return new BigFraction(plain.unscaledValue(), BigDecimal.ONE.movePointRight(plain.scale()).toBigIntegerExact());
    }

    private static BigDecimal rounded(BigFraction value) {
        return new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()), Tally.DECIMALS, RoundingMode.HALF_UP);
    }
}
