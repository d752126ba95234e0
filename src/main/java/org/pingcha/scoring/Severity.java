package org.pingcha.scoring;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * How severe reviewers are, seen from the files that they share: score = file + reviewer + chance, by least squares. Reviewers are
 * compared only with those they share files with, directly or through others; a reviewer who shares none is not estimable.
 *
 * @param effects   by reviewer, in the order in which they were first seen
 * @param deviation standard deviation of chance; NaN where nothing is left to estimate it from
 * @param freedom   its degrees of freedom
 */
public record Severity(Map<Long, Effect> effects, double deviation, int freedom) implements Serializable {
    /** A score that a reviewer gave a file. */
    public record Rating(long file, long reviewer, double score) implements Serializable {
    }

    /**
     * One reviewer.
     *
     * @param group  reviewers of the same group can be compared
     * @param effect points above (lenient) or below (severe) the mean of the group's reviewers; NaN where it is not estimable
     * @param error  its standard error; NaN as well where nothing is left to estimate chance from
     * @param files  how many files the reviewer marked
     * @param shared how many of them somebody else marked too
     */
    public record Effect(int group, double effect, double error, int files, int shared) implements Serializable {
        /** Whether the reviewer shares files with anybody. */
        public boolean isEstimable() {
            return !Double.isNaN(effect);
        }

        /** A score as a reviewer of average severity would have given it; NaN where that cannot be known. */
        public double adjust(double score) {
            return score - effect;
        }
    }

    /** Estimates all reviewers; a file that a reviewer marked twice counts twice. */
    public static Severity of(List<Rating> ratings) {
        Map<Long, List<Rating>> byFile = new LinkedHashMap<>();
        Map<Long, Integer> group = new LinkedHashMap<>();
        for (Rating rating : ratings) {
            byFile.computeIfAbsent(rating.file(), file -> new ArrayList<>()).add(rating);
            group.putIfAbsent(rating.reviewer(), group.size());
        }
        join(byFile, group);
        Map<Integer, List<Long>> members = new LinkedHashMap<>();
        group.forEach((reviewer, number) -> members.computeIfAbsent(number, each -> new ArrayList<>()).add(reviewer));
        Map<Long, Double> effect = new HashMap<>();
        Map<Long, Double> spread = new HashMap<>();
        members.values().stream().filter(reviewers -> reviewers.size() > 1).forEach(reviewers -> solve(reviewers, byFile, effect, spread));
        double squares = 0;
        for (List<Rating> file : byFile.values()) {
            double mean = file.stream().mapToDouble(each -> each.score() - effect.getOrDefault(each.reviewer(), 0.0)).average().orElseThrow();
            for (Rating each : file) {
                double rest = each.score() - effect.getOrDefault(each.reviewer(), 0.0) - mean;
                squares += rest * rest;
            }
        }
        int freedom = ratings.size() - byFile.size() - group.size() + members.size();
        double deviation = freedom > 0 ? Math.sqrt(squares / freedom) : Double.NaN;
        Map<Long, Effect> effects = new LinkedHashMap<>();
        group.forEach((reviewer, number) -> effects.put(reviewer, new Effect(number, effect.getOrDefault(reviewer, Double.NaN),
            deviation * Math.sqrt(spread.getOrDefault(reviewer, Double.NaN)), files(byFile, reviewer, 0), files(byFile, reviewer, 1))));
        return new Severity(effects, deviation, freedom);
    }

    // Reviewers of one file belong together, and with them all they belong to.
    private static void join(Map<Long, List<Rating>> byFile, Map<Long, Integer> group) {
        for (List<Rating> file : byFile.values()) {
            int to = group.get(file.get(0).reviewer());
            for (Rating each : file) {
                int from = group.get(each.reviewer());
                if (from != to) {
                    group.replaceAll((reviewer, number) -> number == from ? to : number);
                }
            }
        }
    }

    /*
     * The files are eliminated: what remains is one equation for each reviewer, singular by the common level. Adding 1/r everywhere
     * fixes the level (the effects add up to 0) and leaves the generalised inverse, which also holds the variances.
     */
    private static void solve(List<Long> reviewers, Map<Long, List<Rating>> byFile, Map<Long, Double> effect, Map<Long, Double> spread) {
        int r = reviewers.size();
        Map<Long, Integer> at = new HashMap<>();
        reviewers.forEach(reviewer -> at.put(reviewer, at.size()));
        double[][] sums = new double[r][r];
        double[] right = new double[r];
        for (List<Rating> file : byFile.values()) {
            if (!at.containsKey(file.get(0).reviewer())) {
                continue;
            }
            double mean = file.stream().mapToDouble(Rating::score).average().orElseThrow();
            for (Rating each : file) {
                int row = at.get(each.reviewer());
                sums[row][row] += 1;
                right[row] += each.score() - mean;
                for (Rating other : file) {
                    sums[row][at.get(other.reviewer())] -= 1.0 / file.size();
                }
            }
        }
        for (double[] row : sums) {
            for (int i = 0; i < r; i++) {
                row[i] += 1.0 / r;
            }
        }
        RealMatrix inverse = new LUDecomposition(new Array2DRowRealMatrix(sums, false)).getSolver().getInverse();
        double[] solved = inverse.operate(right);
        for (int i = 0; i < r; i++) {
            effect.put(reviewers.get(i), solved[i]);
            spread.put(reviewers.get(i), inverse.getEntry(i, i) - 1.0 / r);
        }
    }

    private static int files(Map<Long, List<Rating>> byFile, long reviewer, int others) {
        return (int) byFile.values().stream().filter(file -> file.stream().anyMatch(each -> each.reviewer() == reviewer)
            && file.stream().map(Rating::reviewer).distinct().count() > others).count();
    }
}
