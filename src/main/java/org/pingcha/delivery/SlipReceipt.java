package org.pingcha.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.pingcha.referral.SlipKind;

/** That a slip was taken; the same for the same slip, however often it is sent. */
public record SlipReceipt(String slipId, int seq, SlipKind kind, Instant receivedAt) implements Serializable {
}
