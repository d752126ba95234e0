package org.pingcha.correction;

import java.util.UUID;

/** Said in the transaction in which a correction is ordered: of what, and which order. */
public record CorrectionOrdered(Origin origin, UUID uuid, String number) {
}
