package org.pingcha.referral;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** How a referral fares, for the room that it came from; without personal data. */
public record ReferralOutcome(UUID uuid, ReferralState state, Instant openedAt) implements Serializable {
}
