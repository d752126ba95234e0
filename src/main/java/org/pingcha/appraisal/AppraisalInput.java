package org.pingcha.appraisal;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.pingcha.shared.Problem;

/** What is typed on the page of an appraisal. */
public class AppraisalInput implements Serializable {
    private static final long serialVersionUID = 1L;
    private String words;
    private String to;
    private String day;

    LocalDate day() {
        try {
            return LocalDate.parse(day == null ? "" : day.strip());
        } catch (DateTimeParseException e) {
            throw new Problem("appraisal.problem.sentOn");
        }
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }
}
