package org.pingcha.trial;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** What is typed to enter or correct a hearing. */
public class HearingInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String caseNo;
    private String court;
    private String courtroom;
    private String judge;
    private String openness = Openness.OPEN.name();
    private String procedure = CourtProcedure.ORDINARY.name();
    private String day;
    private String from;
    private String until;
    private boolean group;
    private boolean major;

    static HearingInput of(HearingRow row) {
        HearingInput input = new HearingInput();
        input.caseNo = row.caseNo();
        input.court = row.court();
        input.courtroom = row.courtroom();
        input.judge = row.judge();
        input.openness = row.openness().name();
        input.procedure = row.procedure().name();
        input.day = row.day().toString();
        input.from = row.time();
        input.until = row.endsAt() == null ? null : LocalTime.ofInstant(row.endsAt(), ChinaTime.ZONE).toString();
        input.group = row.group();
        input.major = row.major();
        return input;
    }

    HearingEntry entry() {
        return new HearingEntry(caseNo, court, courtroom, judge, Openness.valueOf(openness), CourtProcedure.valueOf(procedure), at(from),
            until == null || until.isBlank() ? null : at(until), group, major);
    }

    private Instant at(String time) {
        try {
            return LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(ChinaTime.ZONE).toInstant();
        } catch (DateTimeException | NullPointerException e) {
            throw new Problem("trial.problem.time");
        }
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String value) {
        caseNo = value;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String value) {
        court = value;
    }

    public String getCourtroom() {
        return courtroom;
    }

    public void setCourtroom(String value) {
        courtroom = value;
    }

    public String getJudge() {
        return judge;
    }

    public void setJudge(String value) {
        judge = value;
    }

    public String getOpenness() {
        return openness;
    }

    public void setOpenness(String value) {
        openness = value;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String value) {
        procedure = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String value) {
        until = value;
    }

    public boolean isGroup() {
        return group;
    }

    public void setGroup(boolean value) {
        group = value;
    }

    public boolean isMajor() {
        return major;
    }

    public void setMajor(boolean value) {
        major = value;
    }
}
