package org.pingcha.scoring;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Units compared with all of them together: a funnel plot, never a league table.
 *
 * @param target     the share of all units together, 0 to 1
 * @param phi        mean of the squared standardised distances, the outermost tenths drawn in; about 1 where chance alone works
 * @param tauSquared variance between units beyond chance; 0 where none shows
 * @param points     in the order given
 */
public record Funnel(double target, double phi, double tauSquared, List<Point> points) implements Serializable {
    /** The share of units at each end whose distance is drawn in to the next one's. */
    static final double WINSOR = 0.1;

    /** What is compared: hits among n; units without any n are left out. */
    public record Unit(String key, long hits, long n) implements Serializable {
        public Unit {
            if (hits < 0 || hits > n) {
                throw new IllegalArgumentException(key + ": " + hits + " of " + n);
            }
        }

        /** Hits of n. */
        public double share() {
            return (double) hits / n;
        }
    }

    /**
     * A unit with its limits.
     *
     * @param z     distance from the target in standard errors; NaN where the target leaves no room for chance
     * @param exact limits if chance alone works
     * @param wide  limits with the spread between units added; the exact ones where there is none
     */
    public record Point(Unit unit, double z, FunnelLimits exact, FunnelLimits wide) implements Serializable {
        /** Where it lies, judged by the wide limits. */
        public FunnelPlace place() {
            return wide.place(unit.share());
        }
    }

    public Funnel {
        points = List.copyOf(points);
    }

    /** Compares units; without any the target is NaN and there are no points. */
    public static Funnel of(List<Unit> all) {
        List<Unit> units = all.stream().filter(unit -> unit.n() > 0).toList();
        double target = (double) units.stream().mapToLong(Unit::hits).sum() / units.stream().mapToLong(Unit::n).sum();
        double[] variances = units.stream().mapToDouble(unit -> target * (1 - target) / unit.n()).toArray();
        double[] z = new double[variances.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = (units.get(i).share() - target) / Math.sqrt(variances[i]);
        }
        boolean chance = target > 0 && target < 1;
        double phi = chance ? phi(z, WINSOR) : Double.NaN;
        double tauSquared = chance && isOver(phi, z.length) ? tauSquared(phi, variances) : 0;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < z.length; i++) {
            FunnelLimits exact = FunnelLimits.exact(target, units.get(i).n());
            points.add(new Point(units.get(i), z[i], exact,
                tauSquared > 0 ? FunnelLimits.spread(target, units.get(i).n(), tauSquared) : exact));
        }
        return new Funnel(target, phi, tauSquared, points);
    }

    /** The limits of a unit of any size, for the lines between the points. */
    public FunnelLimits limits(long n) {
        return tauSquared > 0 ? FunnelLimits.spread(target, n, tauSquared) : FunnelLimits.exact(target, n);
    }

    /** Whether units differ by more than chance. */
    public boolean isOverDispersed() {
        return tauSquared > 0;
    }

    /** Spiegelhalter, Statistics in Medicine 24 (2005), A.3.1: the lowest and the highest q of the distances take the next one's value. */
    static double phi(double[] z, double q) {
        double[] sorted = z.clone();
        Arrays.sort(sorted);
        int drawn = (int) Math.floor(q * sorted.length);
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            double held = sorted[Math.max(drawn, Math.min(sorted.length - 1 - drawn, i))];
            sum += held * held;
        }
        return sum / sorted.length;
    }

    /**
     * No correction unless I·φ is two standard deviations of its χ² above what chance gives (the same, A.3.1). Nor below ten units: none is
     * drawn in there, and one that is out would widen the limits that it is judged by.
     */
    static boolean isOver(double phi, int units) {
        return units * WINSOR >= 1 && phi > 1 + 2 * Math.sqrt(2.0 / units);
    }

    /** R. DerSimonian, N. Laird, Controlled Clinical Trials 7 (1986) 177, with I·φ for their Q. */
    static double tauSquared(double phi, double[] variances) {
        double weights = 0;
        double squares = 0;
        for (double variance : variances) {
            weights += 1 / variance;
            squares += 1 / (variance * variance);
        }
        int units = variances.length;
        return Math.max(0, (units * phi - (units - 1)) / (weights - squares / weights));
    }
}
