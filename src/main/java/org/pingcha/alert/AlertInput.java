package org.pingcha.alert;

import java.io.Serializable;

/** What is typed into the forms of an alert. */
public class AlertInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words;
    private String to;

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
