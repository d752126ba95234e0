package org.pingcha.scoring;

import java.util.Collection;
import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * A share from a stratified sample, each stratum weighted by what one of its answers stands for. The interval is Wilson's,
 * with Kish's effective sample size n* = (Σ w n)² / Σ w² n (L. Kish, Survey Sampling, 1965, 11.7) in the place of n; with
 * equal weights it is {@link Interval#share}.
 */
public final class WeightedShare {
    private WeightedShare() {
    }

    /**
     * One stratum.
     *
     * @param weight what one answer stands for: members of the frame for each answer
     * @param hits   answers that have it
     * @param n      answers
     */
    public record Part(double weight, long hits, long n) {
        public Part {
            if (hits < 0 || hits > n || weight < 0) {
                throw new IllegalArgumentException(hits + " of " + n + " at " + weight);
            }
        }
    }

    /** Empty without answers. */
    public static Optional<Interval> of(Collection<Part> parts, double level) {
        double sum = 0;
        double squares = 0;
        double hits = 0;
        long n = 0;
        for (Part part : parts) {
            sum += part.weight() * part.n();
            squares += part.weight() * part.weight() * part.n();
            hits += part.weight() * part.hits();
            n += part.n();
        }
        if (sum == 0) {
            return Optional.empty();
        }
        double effective = sum * sum / squares;
        double share = hits / sum;
        double z = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
        double spread = z * z / effective;
        double centre = (share + spread / 2) / (1 + spread);
        double half = z * Math.sqrt(share * (1 - share) / effective + spread / (4 * effective)) / (1 + spread);
        double low = hits == 0 ? 0 : Math.max(0, centre - half);
        double high = hits == sum ? 1 : Math.min(1, centre + half);
        return Optional.of(new Interval(share, low, high, n, level));
    }
}
