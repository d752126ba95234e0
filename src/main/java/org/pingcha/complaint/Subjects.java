package org.pingcha.complaint;

import org.pingcha.request.RequestSubject;
import org.pingcha.web.Texts;

/** A complaint as those read it who are asked something about it: its number and what is asked, nothing of who complains. */
final class Subjects {
    private Subjects() {
    }

    static RequestSubject of(Complaint complaint, String what) {
        return new RequestSubject(ComplaintCourse.ROOM, complaint.uuid(), null, Texts.text(Texts.CHINESE, what, complaint.registerNo()), null);
    }
}
