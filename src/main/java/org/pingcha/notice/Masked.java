package org.pingcha.notice;

/** Addresses as lists show them. */
final class Masked {
    private static final int SHOWN = 4;

    private Masked() {
    }

    /** {@code zh***@example.org}, {@code *******1234}; null for null. */
    static String address(String address) {
        if (address == null) {
            return null;
        }
        int at = address.lastIndexOf('@');
        if (at > 0) {
            return address.substring(0, Math.min(2, at)) + "***" + address.substring(at);
        }
        int hidden = Math.max(0, address.length() - SHOWN);
        return "*".repeat(hidden) + address.substring(hidden);
    }
}
