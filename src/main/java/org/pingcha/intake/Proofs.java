package org.pingcha.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingcha.platform.FieldCipher;
import org.pingcha.shared.Problem;

/**
 * A brake that costs a sender's machine some work, and people nothing: this server hides a number, and whoever wants to
 * send finds it by trying. Asked for only where a network has already sent several complaints within the hour, and the
 * more it sent the dearer. The server keeps nothing of a challenge, since it is signed; what was used once is written
 * down until it would have run out.
 *
 * <p>{@code org.altcha:altcha} 1.3.0 was looked at: it signs and checks such challenges, but knows neither single use nor
 * a growing price, brings a JSON library, and its browser part is a widget larger than all scripts of this product. What
 * would be left of it here is a dozen lines.
 */
@Stateless
@PermitAll
public class Proofs {
    /** Complaints from one network within an hour that need no proof. */
    static final int FREE = 3;
    /** Numbers to try at most for the first that needs one: a telephone does them in a third of a second. */
    static final int STEP = 40_000;
    /** Where the price stops growing: people behind one address of a large network still have to get through. */
    static final int MOST = 600_000;
    static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final String LABEL = "intake proof of work";
    private static final Pattern PROOF = Pattern.compile("(([0-9]{1,12})\\.([0-9]{1,7})\\.([0-9a-f]{32})\\.([0-9a-f]{64}))\\.([0-9a-f]{64})\\.([0-9]{1,7})");
    private static final String SPEND = "insert into spent_proof (digest, expires_at) values (:digest, :until) on conflict do nothing";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @EJB
    IntakeBrake brake;

    @Inject
    Clock clock;

    /**
     * Something to find out: which number from 0 to {@code most}, written after the salt and a full stop, has that SHA-256.
     * The challenge with a full stop and that number is the proof.
     *
     * @param challenge {@code <expires, epoch seconds>.<most>.<salt>.<SHA-256>.<signature>}
     */
    public record Challenge(String challenge, int most, String salt, String sha256, Instant expiresAt) {
    }

    /** Whether the next complaint from this address's network needs a proof. */
    public boolean isNeeded(String address) {
        return brake.fromNetwork(address) >= FREE;
    }

    /** A challenge at the price of the moment. Keeps nothing. */
    public Challenge issue(String address) {
        int most = price(brake.fromNetwork(address));
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        Instant until = Instant.ofEpochSecond(clock.instant().plus(GOOD_FOR).getEpochSecond());
        String sha256 = sha256(salt + "." + RANDOM.nextInt(most + 1));
        String said = until.getEpochSecond() + "." + most + "." + salt + "." + sha256;
        return new Challenge(said + "." + FieldCipher.sign(LABEL, said), most, salt, sha256, until);
    }

    /**
     * Takes a proof where one is needed, and lets nobody use it again. One at half the price of the moment will do, since
     * others may have sent while it was worked out.
     *
     * @throws Problem too many, where a proof is needed and this is none, is too cheap, has run out, or was used
     */
    public void demand(String address, String proof) {
        int sent = brake.fromNetwork(address);
        if (sent < FREE) {
            return;
        }
        Matcher parts = PROOF.matcher(proof == null ? "" : proof.strip());
        if (!parts.matches() || !same(FieldCipher.sign(LABEL, parts.group(1)), parts.group(6))) {
            throw refused();
        }
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        boolean good = same(sha256(parts.group(4) + "." + Integer.parseInt(parts.group(7))), parts.group(5));
        if (!good || Integer.parseInt(parts.group(3)) < price(sent) / 2 || !until.isAfter(clock.instant())
            || em.createNativeQuery(SPEND).setParameter("digest", parts.group(6)).setParameter("until", until).executeUpdate() == 0) {
            throw refused();
        }
    }

    /** Forgets used proofs that have run out. */
    public int sweep() {
        return em.createNativeQuery("delete from spent_proof where expires_at < :now").setParameter("now", clock.instant()).executeUpdate();
    }

    static int price(int sent) {
        return Math.min(MOST, STEP * (1 + Math.max(0, sent - FREE)));
    }

    private static Problem refused() {
        return Problem.tooMany("intake.problem.proof");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
