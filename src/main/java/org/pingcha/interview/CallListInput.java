package org.pingcha.interview;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.pingcha.shared.Problem;
import org.pingcha.survey.DayPart;

/** What is typed above a call list. */
public class CallListInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private CallAct act = CallAct.ASSIGN;
    private boolean all;
    private String caller;
    private String day;
    private DayPart part = DayPart.MORNING;
    private String reason;
    private Integer number;

    CallOrder order(List<SeenCall> calls) {
        return new CallOrder(act, calls, act != CallAct.ASSIGN || caller == null ? null : UUID.fromString(caller), act == CallAct.PLAN ? when() : null, part,
            act == CallAct.TAKE_OFF ? reason : null);
    }

    private LocalDate when() {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            throw new Problem("interview.problem.when");
        }
    }

    /** How many one act may touch. */
    public int getMost() {
        return CallOrder.MOST;
    }

    public DayPart[] getParts() {
        return DayPart.values();
    }

    public CallAct getAct() {
        return act;
    }

    public void setAct(CallAct value) {
        act = value;
    }

    /** Everything that the filter shows, rather than what was ticked. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean value) {
        all = value;
    }

    public String getCaller() {
        return caller;
    }

    public void setCaller(String value) {
        caller = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public DayPart getPart() {
        return part;
    }

    public void setPart(DayPart value) {
        part = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer value) {
        number = value;
    }
}
