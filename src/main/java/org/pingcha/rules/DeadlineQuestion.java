package org.pingcha.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.pingcha.shared.Problem;

/** When does so much of a unit end that starts on a day? As a person or another system asks it. */
record DeadlineQuestion(LocalDate from, int amount, RuleUnit unit) {
    /**
     * Understands days as people write them.
     *
     * @throws Problem where there is no such day, amount or unit
     */
    static DeadlineQuestion of(String from, String amount, String unit) {
        try {
            DeadlineQuestion question = new DeadlineQuestion(TypedDay.of(from), Integer.parseInt(or(amount).strip()),
                RuleUnit.valueOf(or(unit)));
            if (question.amount < 0 || question.amount > WorkCalendar.MOST
                || question.unit != RuleUnit.DAY && question.unit != RuleUnit.WORKING_DAY) {
                throw Problem.unreadable("rules.problem.deadline");
            }
            return question;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.unreadable("rules.problem.deadline");
        }
    }

    /** Working days always end on one; a last calendar day that is a day off moves to the next working day. */
    Deadline answer(WorkCalendar calendar) {
        return calendar.deadline(from, amount, unit, true);
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
