package org.pingcha.complaint;

/** The end of waiting for a supplement, however it came. */
final class Supplements {
    private Supplements() {
    }

    /** The day it came is the last that does not count. */
    static void end(Complaint complaint, Acting by, String note) {
        complaint.did(ComplaintAct.RESUME, ComplaintStatus.RECEIVED, by, note);
        complaint.handling().runningPause().ifPresent(pause -> pause.end(by.day()));
    }
}
