package org.pingcha.complaint;

import java.io.Serializable;
import java.time.Instant;

/** One thing that was done, oldest first by its number. */
public record EventRow(int seq, ComplaintAct act, ComplaintStatus from, ComplaintStatus to, Instant at, String by, String forName, String note)
    implements Serializable {
    /** Whether it moved the complaint. */
    public boolean isMove() {
        return from != to || act == ComplaintAct.RECEIVE;
    }
}
