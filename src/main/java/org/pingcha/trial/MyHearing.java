package org.pingcha.trial;

import java.io.Serializable;
import java.util.UUID;

/** A hearing that somebody is to attend, with their own log of it. */
public record MyHearing(UUID observation, ObservationState state, HearingRow hearing) implements Serializable {
    /** The address of the log. */
    public String href() {
        return "/trial/log/#" + observation;
    }
}
