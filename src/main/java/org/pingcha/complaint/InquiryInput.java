package org.pingcha.complaint;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an officer types into the forms of an inquiry; each form reads the fields that it shows. */
public class InquiryInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<String> people = new ArrayList<>();
    private String words;
    private String name;
    private String day;
    private String speaker = Speaker.COMPLAINANT.name();
    private boolean readBack;
    private Integer amount;
    private Map<String, String> findings = new TreeMap<>();
    private Map<String, String> reasons = new TreeMap<>();
    private List<String> outcomes = new ArrayList<>();

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> value) {
        people = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String value) {
        speaker = value;
    }

    public boolean isReadBack() {
        return readBack;
    }

    public void setReadBack(boolean value) {
        readBack = value;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer value) {
        amount = value;
    }

    /** By the code of the matter. */
    public Map<String, String> getFindings() {
        return findings;
    }

    /** By the code of the matter. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    public List<String> getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(List<String> value) {
        outcomes = value;
    }
}
