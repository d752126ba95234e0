package org.pingcha.scoring;

import java.io.Serializable;
import java.util.List;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How a share differs from unit to unit: a beta distribution, learned from all of them (empirical Bayes).
 *
 * @param alpha like so many hits seen before
 * @param beta  like so many misses seen before
 */
public record BetaPrior(double alpha, double beta) implements Serializable {
    /** So much seen before draws every unit to the common share: units do not differ by more than chance. */
    static final double MOST = 1e6;
    private static final int STEPS = 100;
    private static final double SETTLED = 1e-12;

    public BetaPrior {
        if (!(alpha > 0 && beta > 0)) {
            throw new IllegalArgumentException(alpha + ", " + beta);
        }
    }

    /**
     * The prior under which what was seen is most likely (beta-binomial). Where units differ by no more than chance (R. E. Tarone,
     * Biometrika 66 (1979) 585) it is so narrow that all are drawn to the common share.
     *
     * @throws IllegalArgumentException without both a hit and a miss: nothing can be learned
     */
    public static BetaPrior fit(List<Funnel.Unit> units) {
        long hits = units.stream().mapToLong(Funnel.Unit::hits).sum();
        long n = units.stream().mapToLong(Funnel.Unit::n).sum();
        if (hits == 0 || hits == n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
        double mean = (double) hits / n;
        double excess = 0;
        for (Funnel.Unit unit : units) {
            double misses = unit.n() - unit.hits();
            excess += unit.hits() * (unit.hits() - 1.0) / mean + misses * (misses - 1) / (1 - mean) - unit.n() * (unit.n() - 1.0);
        }
        return excess > 0 ? climb(units, mean) : new BetaPrior(mean * MOST, (1 - mean) * MOST);
    }

    /** The prior with a given mean and standard deviation. */
    public static BetaPrior moments(double mean, double deviation) {
        double size = mean * (1 - mean) / (deviation * deviation) - 1;
        return new BetaPrior(mean * size, (1 - mean) * size);
    }

    /** What is usual. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** What is believed of a unit after seeing it. */
    public Shrunk shrink(long hits, long n, double level) {
        BetaDistribution after = new BetaDistribution(alpha + hits, beta + n - hits);
        double tail = (1 - level) / 2;
        return new Shrunk(n == 0 ? Double.NaN : (double) hits / n, after.getNumericalMean(), after.inverseCumulativeProbability(tail),
            after.inverseCumulativeProbability(1 - tail), n / (alpha + beta + n));
    }

    // Newton's method on the logarithms of both parameters; a step that does not climb is halved.
    private static BetaPrior climb(List<Funnel.Unit> units, double mean) {
        double alpha = 10 * mean;
        double beta = 10 * (1 - mean);
        Slope at = Slope.of(units, alpha, beta);
        for (int step = 0; step < STEPS; step++) {
            double[] move = at.move();
            double part = 1;
            Slope next = at;
            while (part > SETTLED && !(next.height > at.height)) {
                next = Slope.of(units, alpha * Math.exp(part * move[0]), beta * Math.exp(part * move[1]));
                part /= 2;
            }
            if (!(next.height > at.height)) {
                break;
            }
            alpha = next.alpha;
            beta = next.beta;
            at = next;
            if (alpha + beta > MOST) {
                return new BetaPrior(mean * MOST, (1 - mean) * MOST);
            }
        }
        return new BetaPrior(alpha, beta);
    }

    /** The log-likelihood of a pair with its first and second derivatives by the logarithms. */
    private static final class Slope {
        private static final double LONGEST = 2;
        private final double alpha;
        private final double beta;
        private double height;
        private double a;
        private double b;
        private double aa;
        private double bb;
        private double ab;

        private Slope(double alpha, double beta) {
            this.alpha = alpha;
            this.beta = beta;
        }

        static Slope of(List<Funnel.Unit> units, double alpha, double beta) {
            Slope slope = new Slope(alpha, beta);
            double da = 0;
            double daa = 0;
            double db = 0;
            double dbb = 0;
            double d = 0;
            double dd = 0;
            // log Γ(x + k) − log Γ(x) is a sum of logarithms; so are its derivatives sums of fractions.
            for (Funnel.Unit unit : units) {
                for (long i = 0; i < unit.n(); i++) {
                    double all = alpha + beta + i;
                    double one = i < unit.hits() ? alpha + i : beta + i - unit.hits();
                    slope.height += Math.log(one / all);
                    d += 1 / all;
                    dd += 1 / (all * all);
                    if (i < unit.hits()) {
                        da += 1 / one;
                        daa += 1 / (one * one);
                    } else {
                        db += 1 / one;
                        dbb += 1 / (one * one);
                    }
                }
            }
            slope.a = alpha * (da - d);
            slope.b = beta * (db - d);
            slope.aa = slope.a + alpha * alpha * (dd - daa);
            slope.bb = slope.b + beta * beta * (dd - dbb);
            slope.ab = alpha * beta * dd;
            return slope;
        }

        double[] move() {
            double determinant = aa * bb - ab * ab;
            boolean hill = aa < 0 && determinant > 0;
            double[] move = hill ? new double[] {(ab * b - bb * a) / determinant, (ab * a - aa * b) / determinant} : new double[] {a, b};
            double longest = Math.max(Math.abs(move[0]), Math.abs(move[1]));
            double held = longest > LONGEST ? LONGEST / longest : 1;
            return new double[] {held * move[0], held * move[1]};
        }
    }
}
