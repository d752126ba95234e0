package org.pingcha.register;

/** Text as people type it into a cell: full-width digits and letters, stray spaces, invisible characters. */
final class CellText {
    private CellText() {
    }

    /** Trimmed; full-width digits, letters, full stops, dashes and slashes made narrow; runs of space made one. Never null. */
    static String clean(String raw) {
        if (raw == null) {
            return "";
        }
        StringBuilder text = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = narrow(raw.charAt(i));
            if (isInvisible(c)) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (space && text.length() > 0) {
                text.append(' ');
            }
            space = false;
            text.append(c);
        }
        return text.toString();
    }

    /** Without any space: for numbers, codes and dates. */
    static String tight(String raw) {
        return clean(raw).replace(" ", "");
    }

    private static char narrow(char c) {
        boolean digit = c >= '\uFF10' && c <= '\uFF19';
        boolean letter = c >= '\uFF21' && c <= '\uFF3A' || c >= '\uFF41' && c <= '\uFF5A';
        boolean mark = c == '\uFF0D' || c == '\uFF0E' || c == '\uFF0F';
        return digit || letter || mark ? (char) (c - 0xFEE0) : c;
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' || c == '\u2060' || c < ' ' && !Character.isWhitespace(c);
    }
}
