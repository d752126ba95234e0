package org.pingcha.scoring;

import java.io.Serializable;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How a mean differs from unit to unit: a normal distribution, learned from all of them (empirical Bayes).
 *
 * @param mean        of the units: what is usual
 * @param tauSquared  variance between units beyond the errors of their own means
 * @param uncertainty variance of {@code mean} itself
 */
public record NormalPrior(double mean, double tauSquared, double uncertainty) implements Serializable {
    private static final int STEPS = 500;
    private static final double SETTLED = 1e-10;

    /**
     * By restricted maximum likelihood, with Fisher's scoring (W. Viechtbauer, Journal of Educational and Behavioral Statistics 30
     * (2005) 261).
     *
     * @param means     of the units
     * @param variances of those means, each above 0
     * @throws IllegalArgumentException with fewer than two units
     */
    public static NormalPrior fit(double[] means, double[] variances) {
        if (means.length < 2 || means.length != variances.length) {
            throw new IllegalArgumentException(means.length + " means, " + variances.length + " variances");
        }
        double tauSquared = variance(means);
        for (int step = 0; step < STEPS; step++) {
            double next = Math.max(0, tauSquared + change(means, variances, tauSquared));
            boolean settled = Math.abs(next - tauSquared) <= SETTLED * (1 + tauSquared);
            tauSquared = next;
            if (settled) {
                break;
            }
        }
        double weights = 0;
        for (double variance : variances) {
            weights += 1 / (variance + tauSquared);
        }
        return new NormalPrior(weighted(means, variances, tauSquared), tauSquared, 1 / weights);
    }

    /** What is believed of a unit after seeing its mean; the interval knows that what is usual is itself an estimate. */
    public Shrunk shrink(double raw, double variance, double level) {
        double weight = tauSquared / (tauSquared + variance);
        double estimate = weight * raw + (1 - weight) * mean;
        double error = Math.sqrt(weight * variance + (1 - weight) * (1 - weight) * uncertainty);
        double half = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2) * error;
        return new Shrunk(raw, estimate, estimate - half, estimate + half, weight);
    }

    // One step of Fisher's scoring: the restricted likelihood's slope over its information.
    private static double change(double[] means, double[] variances, double tauSquared) {
        double centre = weighted(means, variances, tauSquared);
        double w1 = 0;
        double w2 = 0;
        double w3 = 0;
        double squares = 0;
        for (int i = 0; i < means.length; i++) {
            double w = 1 / (variances[i] + tauSquared);
            w1 += w;
            w2 += w * w;
            w3 += w * w * w;
            squares += w * w * (means[i] - centre) * (means[i] - centre);
        }
        double slope = squares - w1 + w2 / w1;
        double information = w2 - 2 * w3 / w1 + (w2 / w1) * (w2 / w1);
        return slope / information;
    }

    private static double weighted(double[] means, double[] variances, double tauSquared) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < means.length; i++) {
            double w = 1 / (variances[i] + tauSquared);
            sum += w * means[i];
            weights += w;
        }
        return sum / weights;
    }

    private static double variance(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - sum / values.length) * (value - sum / values.length);
        }
        return squares / (values.length - 1);
    }
}
