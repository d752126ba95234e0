package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.shared.Problem;

/** What an officer types into the forms of a complaint; each form reads the fields that it shows. */
public class AdmissionInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String officer;
    private boolean urgent;
    private String sensitivity = Sensitivity.ORDINARY.name();
    private List<String> reasons = new ArrayList<>();
    private String words;
    private String day;
    private String name;
    private String caseNo;
    private String ground;
    private String complainant;

    /** The typed day; null where none was typed. */
    LocalDate day() {
        return parsed(day);
    }

    /** @throws Problem where it is no day */
    static LocalDate parsed(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Problem.unreadable("complaint.problem.day");
        }
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String value) {
        officer = value;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean value) {
        urgent = value;
    }

    public String getSensitivity() {
        return sensitivity;
    }

    public void setSensitivity(String value) {
        sensitivity = value;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> value) {
        reasons = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String value) {
        caseNo = value;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String value) {
        ground = value;
    }

    public String getComplainant() {
        return complainant;
    }

    public void setComplainant(String value) {
        complainant = value;
    }
}
