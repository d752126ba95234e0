package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingcha.scoring.Funnel.Unit;

/** Against published fits. */
class ShrinkageTest {
    private static final double[] MEANS_2005 = {-0.581, 0.530, 0.771, 1.031, 0.553, 0.295, 0.078, 0.573, -0.176, -0.232};
    private static final double[] VARIANCES_2005 = {0.023, 0.052, 0.060, 0.115, 0.095, 0.203, 0.200, 0.211, 0.051, 0.040};

    /**
     * Boys among twelve children in 6115 Saxon families (A. Geissler 1889; J. K. Lindsey and P. M. E. Altham, Applied Statistics 47 (1998)
     * 149): the beta-binomial of greatest likelihood is published with α = 34.096 and β = 31.572. Its likelihood is so flat that this is
     * exact to three digits.
     */
    @Test
    void theFitOfGreatestLikelihood() {
        int[] families = {3, 24, 104, 286, 670, 1033, 1343, 1112, 829, 478, 181, 45, 7};
        List<Unit> units = new ArrayList<>();
        for (int boys = 0; boys < families.length; boys++) {
            for (int i = 0; i < families[boys]; i++) {
                units.add(new Unit("", boys, 12));
            }
        }
        BetaPrior prior = BetaPrior.fit(units);
        assertEquals(34.09558, prior.alpha(), 0.02);
        assertEquals(31.5715, prior.beta(), 0.02);
        assertEquals(34.09558 / (34.09558 + 31.5715), prior.mean(), 0.00001);
    }

    /**
     * A. Gelman et al., Bayesian Data Analysis, section 5.1: tumours of rats; 70 earlier groups with mean 0.136 and deviation 0.103 give
     * about α = 1.4 and β = 8.6, and 4 of 14 then a mean of 0.223 with deviation 0.083, drawn down from 0.286.
     */
    @Test
    void theRatsOfBayesianDataAnalysis() {
        BetaPrior prior = BetaPrior.moments(0.136, 0.103);
        assertEquals(1.4, prior.alpha(), 0.05);
        assertEquals(8.6, prior.beta(), 0.15);
        Shrunk now = new BetaPrior(1.4, 8.6).shrink(4, 14, 0.95);
        assertEquals(0.286, now.raw(), 0.0005);
        // 5.4 of 24 is 0.225; the book rounds its parameters first.
        assertEquals(0.223, now.estimate(), 0.003);
        assertEquals(4 * 0.083, now.high() - now.low(), 0.02);
    }

    /** Units that differ by less than chance are all drawn to the common share. */
    @Test
    void withoutDifferencesOnlyTheCommonShareIsLeft() {
        BetaPrior prior = BetaPrior.fit(List.of(new Unit("a", 5, 50), new Unit("b", 5, 50), new Unit("c", 10, 100)));
        assertEquals(0.1, prior.mean(), 1e-9);
        assertEquals(0.1, prior.shrink(3, 3, 0.95).estimate(), 0.0001);
        assertThrows(IllegalArgumentException.class, () -> BetaPrior.fit(List.of(new Unit("a", 0, 9))));
    }

    @Test
    void nothingSeenLeavesWhatIsUsual() {
        Shrunk none = new BetaPrior(2, 8).shrink(0, 0, 0.95);
        assertTrue(Double.isNaN(none.raw()));
        assertEquals(0.2, none.estimate(), 1e-12);
        assertEquals(0, none.weight(), 0);
    }

    /** W. Viechtbauer, Journal of Educational and Behavioral Statistics 30 (2005), p. 271 and 272: 0.223 and 0.016 by REML. */
    @Test
    void varianceBetweenUnits() {
        assertEquals(0.223, NormalPrior.fit(MEANS_2005, VARIANCES_2005).tauSquared(), 0.0005);
        double[] means = {0.100, -0.162, -0.090, -0.049, -0.046, -0.010, -0.431, -0.261, 0.134, 0.019, 0.175, 0.056, 0.045, 0.103, 0.121,
            -0.482, 0.290, 0.342};
        double[] variances = {0.016, 0.015, 0.050, 0.050, 0.032, 0.052, 0.036, 0.024, 0.034, 0.033, 0.031, 0.034, 0.039, 0.167, 0.134, 0.096,
            0.016, 0.035};
        assertEquals(0.016, NormalPrior.fit(means, variances).tauSquared(), 0.0005);
    }

    /**
     * S. W. Raudenbush and A. S. Bryk, Journal of Educational Statistics 10 (1985) 75: what teachers expect of pupils, nineteen studies
     * with effect and standard error; p. 83 to 86: variance 0.019, mean 0.084. Their empirical Bayes estimates stand in figure 2, and to
     * four digits with their intervals in metafor's tests, which follow them.
     */
    @Test
    void theTeachersOfRaudenbushAndBryk() {
        double[] effects = {0.03, 0.12, -0.14, 1.18, 0.26, -0.06, -0.02, -0.32, 0.27, 0.80, 0.54, 0.18, -0.02, 0.23, -0.18, -0.06, 0.30, 0.07,
            -0.07};
        double[] errors = {0.125, 0.147, 0.167, 0.373, 0.369, 0.103, 0.103, 0.220, 0.164, 0.251, 0.302, 0.223, 0.289, 0.290, 0.159, 0.167,
            0.139, 0.094, 0.174};
        double[] estimates = {0.0543, 0.1006, -0.0064, 0.2144, 0.1051, -0.0082, 0.0174, -0.0293, 0.1604, 0.2485, 0.1618, 0.1102, 0.0646,
            0.1105, -0.0288, 0.0258, 0.1905, 0.0744, 0.0248};
        double[] lows = {-0.1324, -0.1033, -0.2228, -0.0533, -0.1622, -0.1737, -0.1481, -0.2689, -0.0543, 0, -0.097, -0.1303, -0.192, -0.1463,
            -0.2405, -0.1906, -0.0076, -0.0808, -0.1954};
        double[] highs = {0.2411, 0.3045, 0.21, 0.4821, 0.3724, 0.1572, 0.1828, 0.2102, 0.3751, 0.497, 0.4206, 0.3507, 0.3212, 0.3672, 0.1829,
            0.2422, 0.3886, 0.2295, 0.245};
        double[] variances = new double[errors.length];
        for (int i = 0; i < errors.length; i++) {
            variances[i] = errors[i] * errors[i];
        }
        NormalPrior prior = NormalPrior.fit(effects, variances);
        assertEquals(0.0188, prior.tauSquared(), 0.0001);
        assertEquals(0.0837, prior.mean(), 0.0002);
        for (int i = 0; i < effects.length; i++) {
            Shrunk shrunk = prior.shrink(effects[i], variances[i], 0.95);
            assertEquals(estimates[i], shrunk.estimate(), 0.0005, "study " + (i + 1));
            assertEquals(lows[i], shrunk.low(), 0.001, "study " + (i + 1));
            assertEquals(highs[i], shrunk.high(), 0.001, "study " + (i + 1));
        }
    }

    @Test
    void meansThatDifferByLessThanTheirErrors() {
        NormalPrior prior = NormalPrior.fit(new double[] {80, 80.1, 79.9}, new double[] {4, 4, 4});
        assertEquals(0, prior.tauSquared(), 0);
        assertEquals(80, prior.shrink(95, 4, 0.95).estimate(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> NormalPrior.fit(new double[] {80}, new double[] {4}));
    }
}
