package org.pingcha.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The lot: each case number's SHA-256 after the seed and a slash, {@code seed/caseNo} in UTF-8, lowest first. Nothing but the
 * seed and the numbers goes into it, so that it can be drawn again with {@code sha256sum} and {@code sort}.
 */
final class AttendanceLot {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AttendanceLot() {
    }

    /** How many cases a share is, rounded up: at least that share is attended. */
    static int needed(BigDecimal percent, int cases) {
        return percent.multiply(BigDecimal.valueOf(cases)).divide(HUNDRED, 0, RoundingMode.CEILING).intValueExact();
    }

    /** The next so many of the list that were not drawn before. */
    static List<String> draw(String seed, Collection<String> caseNumbers, Set<String> drawnBefore, int count) {
        return caseNumbers.stream().distinct().filter(number -> !drawnBefore.contains(number))
            .sorted(Comparator.comparing((String number) -> digest(seed, number)).thenComparing(Comparator.naturalOrder()))
            .limit(Math.max(0, count)).toList();
    }

    /** 64 hexadecimal digits. */
    static String digest(String seed, String caseNumber) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((seed + "/" + caseNumber).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
