package org.pingcha.notice;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.pingcha.shared.Problem;

/** The hours as they are typed. */
public class HoursInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String from;
    private String until;
    private boolean workingDaysOnly;

    HoursInput(LocalTime from, LocalTime until, boolean workingDaysOnly) {
        this.from = from.toString();
        this.until = until.toString();
        this.workingDaysOnly = workingDaysOnly;
    }

    LocalTime fromTime() {
        return time(from);
    }

    LocalTime untilTime() {
        return time(until);
    }

    private static LocalTime time(String typed) {
        try {
            String text = typed == null ? "" : typed.strip().replace('：', ':');
            return LocalTime.parse(text.matches("\\d:\\d\\d") ? "0" + text : text);
        } catch (DateTimeParseException e) {
            throw new Problem("notice.problem.time");
        }
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public boolean isWorkingDaysOnly() {
        return workingDaysOnly;
    }

    public void setWorkingDaysOnly(boolean workingDaysOnly) {
        this.workingDaysOnly = workingDaysOnly;
    }
}
