package org.pingcha.register;

/** Personal data as pages show it until somebody asks for more with a reason. */
public final class Masked {
    private Masked() {
    }

    /** The first character, the others as stars: 高华娜 → 高**. */
    public static String name(String name) {
        if (name == null || name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    /** What stands before the @ but its first character; null for null. */
    public static String mail(String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        return at < 1 ? number(address) : address.charAt(0) + "***" + address.substring(at);
    }

    /** The last four characters; null for null. */
    public static String number(String number) {
        if (number == null || number.length() <= 4) {
            return number == null ? null : "****";
        }
        return "*".repeat(number.length() - 4) + number.substring(number.length() - 4);
    }
}
