package org.pingcha.referral;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.rules.PenaltyType;
import org.pingcha.shared.Problem;

/** What is typed into the forms of a referral; each form reads the fields that it shows. */
public class ReferralInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words;
    private String number;
    private String day;
    private String choice;
    private String article;
    private String outcome = DecisionOutcome.PENALTY.name();
    private List<String> penalties = new ArrayList<>();
    private final Map<String, BigDecimal> amounts = new HashMap<>();

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

    /** The decision; amounts count for the penalties that have one. */
    DecisionEntry decision() {
        DecisionOutcome what = DecisionOutcome.valueOf(outcome);
        List<Penalty> imposed = what != DecisionOutcome.PENALTY ? List.of() : penalties.stream().map(PenaltyType::valueOf)
            .map(type -> new Penalty(article, type, type.unit() == null ? null : amounts.get(type.name()))).toList();
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

    public String getArticle() {
        return article;
    }

    public void setArticle(String value) {
        article = value;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String value) {
        outcome = value;
    }

    public List<String> getPenalties() {
        return penalties;
    }

    public void setPenalties(List<String> value) {
        penalties = value;
    }

    /** By the name of the penalty, since forms know no constants as keys. */
    public Map<String, BigDecimal> getAmounts() {
        return amounts;
    }
}
