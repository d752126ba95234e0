package org.pingcha.referral;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.shared.Problem;

/** What is typed into the forms of a referral; each form reads the fields that it shows. */
public class ReferralInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words;
    private String number;
    private String day;
    private String choice;
    private String outcome = DecisionOutcome.PENALTY.name();
    private final List<PenaltyInput> penalties = new ArrayList<>(List.of(new PenaltyInput()));

    /** @throws Problem where it is no day; null where none was typed */
    static LocalDate parsed(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Problem.unreadable("referral.problem.noDay");
        }
    }

    LocalDate on() {
        return parsed(day);
    }

    /** The decision; penalties may rest on different articles. */
    DecisionEntry decision() {
        DecisionOutcome what = DecisionOutcome.valueOf(outcome);
        List<Penalty> imposed = what != DecisionOutcome.PENALTY ? List.of() : penalties.stream().filter(line -> !line.isEmpty())
            .map(PenaltyInput::value).toList();
        return new DecisionEntry(what, imposed, number, words);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String value) {
        choice = value;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String value) {
        outcome = value;
    }

    public List<PenaltyInput> getPenalties() {
        return penalties;
    }
}
