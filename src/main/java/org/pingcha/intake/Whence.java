package org.pingcha.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.pingcha.platform.FieldCipher;

/**
 * Where a call comes from, as digests, since an address is personal.
 *
 * @param subscriber who has the line: an IPv4 address, or the first half of an IPv6 one
 * @param network    the neighbourhood of that line: 256 addresses of IPv4, or 65,536 subscribers of IPv6 (a /48)
 */
record Whence(String subscriber, String network) {
    private static final int V4_NETWORK = 3;
    private static final int V6_SUBSCRIBER = 8;
    private static final int V6_NETWORK = 6;

    /** Never fails: what is no address stands for itself. */
    static Whence of(String address) {
        String text = address == null ? "" : address.replaceFirst("%.*", "");
        // Only what cannot be a name: a name would be looked up.
        if (!text.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return new Whence(digest(text), digest(text));
        }
        try {
            byte[] bytes = InetAddress.getByName(text).getAddress();
            boolean v4 = bytes.length == 4;
            return new Whence(digest(hex(bytes, v4 ? bytes.length : V6_SUBSCRIBER)), digest("net:" + hex(bytes, v4 ? V4_NETWORK : V6_NETWORK)));
        } catch (UnknownHostException e) {
            return new Whence(digest(text), digest(text));
        }
    }

    private static String hex(byte[] bytes, int first) {
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, first));
    }

    private static String digest(String where) {
        return FieldCipher.digest("address:" + where);
    }
}
