package org.pingcha.complaint;

import java.util.Optional;
import org.pingcha.web.Texts;

/** The end of waiting for a supplement, however it came. */
final class Supplements {
    private Supplements() {
    }

    /** The day it came is the last that does not count. */
    static void end(Complaint complaint, Acting by, String note) {
        complaint.did(ComplaintAct.RESUME, ComplaintStatus.RECEIVED, by, note);
        complaint.handling().runningPause().ifPresent(pause -> pause.end(by.day()));
    }

    /**
     * Ends the waiting where its day has passed and nothing came: the time for deciding runs on from the day after it. What
     * follows from it, its officer decides; whether it counts as given up, no rule that could be read says.
     *
     * @return whether it was so
     */
    static boolean lapse(Complaint complaint, Acting by) {
        Optional<ComplaintPause> over = complaint.handling().runningPause().filter(pause -> pause.isOver(by.day()));
        over.ifPresent(pause -> {
            complaint.did(ComplaintAct.RESUME, ComplaintStatus.RECEIVED, by, Texts.text(Texts.CHINESE, "complaint.supplement.lapsed", pause.replyBy()));
            pause.lapse();
        });
        return over.isPresent();
    }
}
