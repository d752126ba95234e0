package org.pingcha.register;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The citizen's identity number of GB 11643: seventeen digits and a check character (ISO 7064 MOD 11-2). */
final class IdentityNumber {
    private static final int LENGTH = 18;
    private static final int FORMER_LENGTH = 15;

    private IdentityNumber() {
    }

    /**
     * What is wrong with the number, as the end of a reason's key; null where nothing is. Other papers (passports, the
     * numbers of 15 digits that were issued until 1999) have no check character and pass.
     */
    static String fault(String number) {
        if (number.length() == LENGTH && number.matches("\\d{17}[\\dX]")) {
            return !isBirthday(number.substring(6, 14)) ? "birthday" : check(number) == number.charAt(LENGTH - 1) ? null : "checksum";
        }
        return number.matches("\\d+") && number.length() != FORMER_LENGTH ? "length" : null;
    }

    /** The check character of the first seventeen digits. */
    static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + digits.charAt(i) - '0') * 2 % 11;
        }
        return "0123456789X".charAt((12 - sum) % 11);
    }

    private static boolean isBirthday(String date) {
        try {
            return LocalDate.of(Integer.parseInt(date.substring(0, 4)), Integer.parseInt(date.substring(4, 6)),
                Integer.parseInt(date.substring(6))).getYear() >= 1800;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
