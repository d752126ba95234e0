package org.pingcha.complaint;

import java.io.Serializable;

/** What is typed into the forms of deciding, telling and closing; each form reads the fields that it shows. */
public class DecisionInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words;
    private String complainant;
    private String what;
    private String way = ServiceWay.ELECTRONIC.name();
    private String place;
    private boolean failed;
    private String day;

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getComplainant() {
        return complainant;
    }

    public void setComplainant(String value) {
        complainant = value;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String value) {
        what = value;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String value) {
        way = value;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value;
    }

    public boolean isFailed() {
        return failed;
    }

    public void setFailed(boolean value) {
        failed = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }
}
