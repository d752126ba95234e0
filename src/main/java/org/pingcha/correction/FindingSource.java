package org.pingcha.correction;

import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.Actor;

/**
 * The word of a room that finds faults: it knows who may see them and whether they stand. A bean of that room implements
 * it; it is asked before an order is written and whenever a page leads to the finding.
 */
public interface FindingSource {
    /** The room, as {@link Origin#room()} names it. */
    String room();

    /** The finding, where this person may order a correction of it; empty where there is none, or it does not stand. */
    Optional<Finding> find(Actor actor, UUID uuid);
}
