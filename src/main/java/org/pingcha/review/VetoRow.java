package org.pingcha.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.scoring.VetoEffect;

/** A veto as lists show it. */
public record VetoRow(UUID uuid, UUID review, String caseNo, String cause, String handlerName, String code, VetoEffect effect,
                      VetoState state, String ground, String pages, Long proposedById, String proposedBy, Instant proposedAt,
                      String decidedBy, Instant decidedAt, String decisionGround, Long inspectorId, long version)
    implements Serializable {
}
