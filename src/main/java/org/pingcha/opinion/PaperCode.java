package org.pingcha.opinion;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on a paper form, {@code 7K3M-Q9XD-5}: eight random characters and one that tells a wrongly typed one. Letters that
 * look like figures are not in it, and are read as those figures.
 */
final class PaperCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SIGNS = 8;
    private static final int PRIME = 31;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperCode() {
    }

    static String make() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < RANDOM_SIGNS; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.append(check(code)).toString();
    }

    /** As it is printed. */
    static String printed(String code) {
        return code.substring(0, 4) + "-" + code.substring(4, RANDOM_SIGNS) + "-" + code.substring(RANDOM_SIGNS);
    }

    /** What somebody typed from paper; empty where it cannot be a code. */
    static Optional<String> read(String typed) {
        String code = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-－—]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        boolean sound = code.length() == RANDOM_SIGNS + 1 && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
            && check(code.substring(0, RANDOM_SIGNS)) == code.charAt(RANDOM_SIGNS);
        return sound ? Optional.of(code) : Optional.empty();
    }

    /** Catches every wrong sign and every two that changed places: 31 is prime, and each place weighs differently. */
    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < RANDOM_SIGNS; i++) {
            sum += (i + 1) * (SIGNS.indexOf(code.charAt(i)) % PRIME);
        }
        return SIGNS.charAt(sum % PRIME);
    }
}
