package org.pingcha.shared;

/** Text that people typed elsewhere, made safe for a cell of a spreadsheet that others open. */
public final class SheetText {
    // Half and full width: office software in China reads both as the beginning of a formula.
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private SheetText() {
    }

    /**
     * Characters that no sheet may hold are left out; what begins like a formula, also after spaces, gets an apostrophe,
     * or saving the sheet as CSV and opening that would run it. Never null.
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String kept = text.codePoints().filter(SheetText::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        int first = 0;
        while (first < kept.length() && (kept.charAt(first) == ' ' || kept.charAt(first) == '\u3000' || kept.charAt(first) == '\u00A0')) {
            first++;
        }
        return first < kept.length() && BEGINNINGS.indexOf(kept.charAt(first)) >= 0 ? "'" + kept : kept;
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\t' || c == '\n' || c == '\r';
    }
}
