package org.pingcha.intake;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** The proof of work: asked for where a network sends a lot, good once and for an hour, dearer the more is sent. */
class ProofsTest extends DatabaseTest {
    private static final String HERE = "203.0.113.7";
    private Proofs proofs;

    @BeforeEach
    void open() {
        proofs = wire(Proofs.class);
    }

    private void sent(int times) {
        for (int i = 0; i < times; i++) {
            wire(IntakeBrake.class).submitting("203.0.113." + i);
        }
    }

    private void refused(String proof) {
        assertEquals(Problem.Kind.TOO_MANY, assertThrows(Problem.class, () -> proofs.demand(HERE, proof)).kind());
    }

    @Test
    void belowTheThresholdNoneIsNeeded() {
        sent(Proofs.FREE - 1);
        assertFalse(proofs.isNeeded(HERE));
        assertDoesNotThrow(() -> proofs.demand(HERE, null));
        sent(1);
        assertTrue(proofs.isNeeded(HERE), "the whole network counts");
        assertFalse(proofs.isNeeded("203.0.114.7"), "and no other");
        refused(null);
        clock.advance(Duration.ofMinutes(61));
        assertDoesNotThrow(() -> proofs.demand(HERE, null));
    }

    @Test
    void aProofIsGoodOnceAndForAnHour() {
        sent(Proofs.FREE);
        String late = Solving.solve(proofs.issue(HERE).challenge());
        String proof = Solving.solve(proofs.issue(HERE).challenge());
        assertDoesNotThrow(() -> proofs.demand(HERE, proof));
        refused(proof);
        clock.advance(Duration.ofMinutes(59));
        sent(Proofs.FREE);
        assertEquals(0, proofs.sweep(), "kept while it could be used");
        clock.advance(Duration.ofMinutes(1));
        refused(late);
        clock.advance(Duration.ofSeconds(1));
        assertEquals(1, proofs.sweep());
    }

    @Test
    void nothingOfItCanBeChanged() {
        sent(Proofs.FREE);
        Proofs.Challenge challenge = proofs.issue(HERE);
        String proof = Solving.solve(challenge.challenge());
        int number = Integer.parseInt(proof.substring(proof.lastIndexOf('.') + 1));
        refused(challenge.challenge() + "." + (number + 1));
        refused(challenge.challenge());
        refused("");
        refused(proof + ".1");
        String later = String.valueOf(challenge.expiresAt().getEpochSecond() + 3600);
        refused(later + proof.substring(proof.indexOf('.')));
        refused(proof.replaceFirst("\\." + challenge.most() + "\\.", ".1."));
        // Made up by somebody without the key: a salt and a digest of their own, and a signature from elsewhere.
        String own = challenge.expiresAt().getEpochSecond() + "." + challenge.most() + "." + "0".repeat(32) + "." + Solving.sha256("0".repeat(32) + ".5");
        refused(own + "." + challenge.challenge().substring(challenge.challenge().lastIndexOf('.') + 1) + ".5");
        assertDoesNotThrow(() -> proofs.demand(HERE, proof), "what was refused did not use it up");
    }

    @Test
    void thePriceRisesAndACheapProofOfBeforeDoesNotDo() {
        assertEquals(40_000, Proofs.price(0));
        assertEquals(40_000, Proofs.price(3));
        assertEquals(80_000, Proofs.price(4));
        assertEquals(320_000, Proofs.price(10));
        assertEquals(600_000, Proofs.price(1000));
        String cheap = Solving.solve(proofs.issue(HERE).challenge());
        String other = Solving.solve(proofs.issue(HERE).challenge());
        sent(4);
        assertEquals(80_000, proofs.issue(HERE).most());
        assertDoesNotThrow(() -> proofs.demand(HERE, cheap), "half the price of the moment will do");
        sent(1);
        refused(other);
    }

    @Test
    void noTwoChallengesAreAlikeAndNoneNamesAnybody() {
        Proofs.Challenge one = proofs.issue(HERE);
        assertNotEquals(one.salt(), proofs.issue(HERE).salt());
        assertEquals(5, one.challenge().split("\\.").length);
        assertFalse(one.challenge().contains(Whence.of(HERE).subscriber()));
    }
}
