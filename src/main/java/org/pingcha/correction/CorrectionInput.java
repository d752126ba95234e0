package org.pingcha.correction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is typed into the forms of a correction; each form reads the fields that it shows. */
public class CorrectionInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<String> topics = new ArrayList<>();
    private String words;
    private Integer days;
    private String person;
    private String check;
    private String result;
    private String pages;

    UUID personUuid() {
        return person == null || person.isBlank() ? null : UUID.fromString(person);
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getCheck() {
        return check;
    }

    public void setCheck(String check) {
        this.check = check;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getPages() {
        return pages;
    }

    public void setPages(String pages) {
        this.pages = pages;
    }
}
