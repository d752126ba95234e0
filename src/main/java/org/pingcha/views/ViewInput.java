package org.pingcha.views;

import java.io.Serializable;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.web.Grouping;

/** What somebody enters about a view. */
public class ViewInput implements Serializable {
    private static final long serialVersionUID = 1L;
    /** All rows together, among the ways to count. */
    static final String ROWS = "ROWS";
    private static final int WEEK = 7;

    private String name;
    private Role sharedWith;
    private DigestRhythm digest = DigestRhythm.NONE;
    private String alarm = "";
    private Integer over;
    private Integer days = WEEK;

    /** A new one has the alarm off, and a week where somebody turns it on. */
    static ViewInput of(ViewEntry entry) {
        ViewInput input = new ViewInput();
        input.name = entry.name();
        input.sharedWith = entry.sharedWith();
        input.digest = entry.digest();
        input.alarm = entry.alarmOver() == null ? "" : entry.alarmBy() == null ? ROWS : entry.alarmBy().name();
        input.over = entry.alarmOver();
        input.days = entry.alarmDays() == null ? WEEK : entry.alarmDays();
        return input;
    }

    ViewEntry entry() {
        boolean wanted = alarm != null && !alarm.isEmpty();
        if (wanted && over == null) {
            throw new Problem("views.problem.over");
        }
        Grouping by = wanted && !alarm.equals(ROWS) ? Grouping.valueOf(alarm) : null;
        return new ViewEntry(name, sharedWith, digest, wanted ? over : null, by, by == null ? null : days);
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public Role getSharedWith() {
        return sharedWith;
    }

    public void setSharedWith(Role value) {
        sharedWith = value;
    }

    public DigestRhythm getDigest() {
        return digest;
    }

    public void setDigest(DigestRhythm value) {
        digest = value;
    }

    public DigestRhythm[] getRhythms() {
        return DigestRhythm.values();
    }

    public String getAlarm() {
        return alarm;
    }

    public void setAlarm(String value) {
        alarm = value;
    }

    public Integer getOver() {
        return over;
    }

    public void setOver(Integer value) {
        over = value;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer value) {
        days = value;
    }
}
