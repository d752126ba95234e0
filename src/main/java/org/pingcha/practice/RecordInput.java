package org.pingcha.practice;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.pingcha.shared.Problem;

/** What is typed in the form of a record. */
public class RecordInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private String caseNo;
    private String young;
    private String mentor;
    private String day;
    private String people;
    private String topic;
    private String outcome;

    RecordEntry entry(RecordKind kind) {
        try {
            return new RecordEntry(kind, caseNo, id(young), id(mentor), LocalDate.parse(day == null ? "" : day.strip()), people, topic, outcome);
        } catch (DateTimeParseException e) {
            throw new Problem("practice.problem.day");
        }
    }

    private static UUID id(String value) {
        return value == null || value.isBlank() ? null : UUID.fromString(value);
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String value) {
        caseNo = value;
    }

    public String getYoung() {
        return young;
    }

    public void setYoung(String value) {
        young = value;
    }

    public String getMentor() {
        return mentor;
    }

    public void setMentor(String value) {
        mentor = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String value) {
        people = value;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String value) {
        topic = value;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String value) {
        outcome = value;
    }
}
