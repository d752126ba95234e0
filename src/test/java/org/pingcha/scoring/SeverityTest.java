package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pingcha.scoring.Severity.Effect;
import org.pingcha.scoring.Severity.Rating;

/** Against published designs. */
class SeverityTest {
    private static final double NONE = Double.NaN;

    /**
     * D. C. Montgomery, Design and Analysis of Experiments, example 4.5: four catalysts in four batches, each batch with three of them
     * (as three reviewers share a file). Adjusted effects −9/8, −7/8, −4/8, 20/8; mean square for error 0.65 with 5 degrees of freedom;
     * standard error of a difference √(2 · 3 · 0.65 ÷ (2 · 4)) = 0.698.
     */
    @Test
    void incompleteBlocks() {
        double[][] table = {{73, 74, NONE, 71}, {NONE, 75, 67, 72}, {73, 75, 68, NONE}, {75, NONE, 72, 75}};
        Severity severity = Severity.of(ratings(table));
        double[] published = {-9.0 / 8, -7.0 / 8, -4.0 / 8, 20.0 / 8};
        for (int i = 0; i < published.length; i++) {
            Effect effect = severity.effects().get((long) i);
            assertEquals(published[i], effect.effect(), 1e-9);
            // Effects that add up to 0 have variance (a − 1) ÷ a times half the variance of a difference.
            assertEquals(Math.sqrt(0.698 * 0.698 / 2 * 3 / 4), effect.error(), 0.001);
            assertEquals(3, effect.files());
            assertEquals(3, effect.shared());
        }
        assertEquals(5, severity.freedom());
        assertEquals(0.65, severity.deviation() * severity.deviation(), 1e-9);
        assertEquals(72.5, severity.effects().get(3L).adjust(75), 1e-9);
    }

    /**
     * P. E. Shrout and J. L. Fleiss, Psychological Bulletin 86 (1979) 420, table 2: six targets, four judges. The judges' means are 7.67,
     * 2.50, 4.33 and 6.67 around 5.29; the residual mean square is 1.02 with 15 degrees of freedom.
     */
    @Test
    void everyJudgeSawEveryTarget() {
        double[][] judges = {{9, 6, 8, 7, 10, 6}, {2, 1, 4, 1, 5, 2}, {5, 3, 6, 2, 6, 4}, {8, 2, 8, 6, 9, 7}};
        Severity severity = Severity.of(ratings(judges));
        double[] means = {7.667, 2.5, 4.333, 6.667};
        for (int i = 0; i < means.length; i++) {
            assertEquals(means[i] - 5.2917, severity.effects().get((long) i).effect(), 0.0005);
        }
        assertEquals(15, severity.freedom());
        assertEquals(1.02, severity.deviation() * severity.deviation(), 0.005);
    }

    @Test
    void reviewersWhoShareNoFilesAreNotEstimable() {
        Severity severity = Severity.of(List.of(new Rating(1, 10, 80), new Rating(2, 10, 90), new Rating(3, 11, 70), new Rating(3, 12, 74),
            new Rating(4, 11, 60), new Rating(4, 12, 66)));
        assertFalse(severity.effects().get(10L).isEstimable());
        assertEquals(0, severity.effects().get(10L).shared());
        assertEquals(2, severity.effects().get(10L).files());
        assertEquals(-2.5, severity.effects().get(11L).effect(), 1e-9);
        assertEquals(2.5, severity.effects().get(12L).effect(), 1e-9);
        assertNotEquals(severity.effects().get(10L).group(), severity.effects().get(11L).group());
    }

    /** Two pairs that share nothing are two groups: each is compared within itself alone. */
    @Test
    void groupsAreNotCompared() {
        Severity severity = Severity.of(List.of(new Rating(1, 1, 90), new Rating(1, 2, 80), new Rating(2, 3, 50), new Rating(2, 4, 40)));
        assertEquals(5, severity.effects().get(1L).effect(), 1e-9);
        assertEquals(5, severity.effects().get(3L).effect(), 1e-9);
        assertNotEquals(severity.effects().get(1L).group(), severity.effects().get(3L).group());
        assertTrue(Double.isNaN(severity.effects().get(1L).error()), "nothing is left to estimate chance from");
    }

    /** Exact scores made from known effects come back, however unbalanced the sharing is. */
    @Test
    void knownEffectsComeBack() {
        Random random = new Random(7);
        double[] truth = {4, -6, 1.5, 0.5, 0, -3, 3};
        List<Rating> ratings = new ArrayList<>();
        for (long file = 0; file < 60; file++) {
            double quality = 60 + 35 * random.nextDouble();
            int first = (int) (file % truth.length);
            int shared = 1 + random.nextInt(3);
            for (int i = 0; i < shared; i++) {
                int reviewer = (first + i * (1 + random.nextInt(2))) % truth.length;
                ratings.add(new Rating(file, reviewer, quality + truth[reviewer]));
            }
        }
        Severity severity = Severity.of(ratings);
        for (int i = 0; i < truth.length; i++) {
            assertEquals(truth[i], severity.effects().get((long) i).effect(), 1e-9);
        }
        assertEquals(0, severity.deviation(), 1e-9);
    }

    @Test
    void nobodyMarkedAnything() {
        assertTrue(Severity.of(List.of()).effects().isEmpty());
    }

    private static List<Rating> ratings(double[][] table) {
        List<Rating> ratings = new ArrayList<>();
        for (int reviewer = 0; reviewer < table.length; reviewer++) {
            for (int file = 0; file < table[reviewer].length; file++) {
                if (!Double.isNaN(table[reviewer][file])) {
                    ratings.add(new Rating(file, reviewer, table[reviewer][file]));
                }
            }
        }
        return ratings;
    }
}
