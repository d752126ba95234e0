package org.pingcha.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Discipline left to the bar association (律师法 art. 46), and what it answered. */
@Embeddable
public class BarDiscipline {
    @Column(name = "bar_asked_on")
    private LocalDate askedOn;

    @Column(name = "bar_name", length = 100)
    private String association;

    @Column(name = "bar_measure", length = 30)
    private String measure;

    @Column(name = "bar_answered_on")
    private LocalDate answeredOn;

    @Column(name = "bar_answer", length = 2000)
    private String answer;

    protected BarDiscipline() {
    }

    BarDiscipline(String association, LocalDate askedOn) {
        this.association = association;
        this.askedOn = askedOn;
    }

    /** @param code of the measure; null where the association took none */
    void answered(String code, String text, LocalDate day) {
        measure = code;
        answer = text;
        answeredOn = day;
    }

    boolean isOpen() {
        return answeredOn == null;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    String association() {
        return association;
    }

    String measure() {
        return measure;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }

    String answer() {
        return answer;
    }
}
