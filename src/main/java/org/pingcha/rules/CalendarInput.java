package org.pingcha.rules;

import java.io.Serializable;
import java.time.DateTimeException;
import org.pingcha.shared.Problem;

/** What stands in the fields of the calendar's page. */
public class CalendarInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String source;
    private boolean verified;
    private String date;
    private boolean working;
    private String nameZh;
    private String nameEn;
    private String reason;

    /** The day in the fields; the names are null where they are empty. */
    CalendarDate day() {
        try {
            return new CalendarDate(TypedDay.of(date), working, filled(nameZh), filled(nameEn));
        } catch (DateTimeException e) {
            throw new Problem("rules.calendarFault.date");
        }
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
