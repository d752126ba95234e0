package org.pingcha.survey;

import java.io.Serializable;
import java.util.UUID;

/**
 * Answers that were sent.
 *
 * @param complaint  that they opened; null where they opened none
 * @param receiptNo  by which the person follows the complaint, with the code; both null where none is in their name
 * @param accessCode known this once: only its digest is kept
 */
public record Sent(UUID complaint, String receiptNo, String accessCode) implements Serializable {
    static final Sent ALONE = new Sent(null, null, null);

    public boolean isComplaint() {
        return complaint != null;
    }

    /** Whether there is something to be written down before the page is left. */
    public boolean isFollowed() {
        return receiptNo != null;
    }
}
