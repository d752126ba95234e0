package org.pingcha.complaint;

import java.io.Serializable;
import org.pingcha.web.OneOfMany;

/** What became of one of many. */
public record BulkResult(String number, Outcome outcome) implements OneOfMany, Serializable {
    /** How it ended. */
    public enum Outcome {
        DONE,
        /** Something was done to it that this person has not read. */
        UNREAD,
        /** Somebody changed it since the list was read. */
        STALE,
        /** Not in sight, or somebody else's. */
        FOREIGN,
        /** The procedure does not allow it. */
        REFUSED
    }

    @Override
    public boolean isDone() {
        return outcome == Outcome.DONE;
    }
}
