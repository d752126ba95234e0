package org.pingcha.complaint;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A complaint that was just registered.
 *
 * @param receipts one for each complainant, in their order; none for a tip
 */
public record Received(UUID uuid, String registerNo, List<Receipt> receipts) implements Serializable {
    /**
     * What a complainant follows the complaint with.
     *
     * @param accessCode shown this once; only its digest is kept
     */
    public record Receipt(String receiptNo, String accessCode) implements Serializable {
    }
}
