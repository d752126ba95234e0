package org.pingcha.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.pingcha.shared.Problem;

/** When does so much of a unit end that starts on a day? As a person or another system asks it. */
record DeadlineQuestion(LocalDate from, int amount, RuleUnit unit) {
    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    /**
     * Understands days as people write them: {@code 2026-2-10}, {@code 2026/2/10}, {@code 2026年2月10日}.
     *
     * @throws Problem where there is no such day, amount or unit
     */
    static DeadlineQuestion of(String from, String amount, String unit) {
        try {
            String day = or(from).strip().replaceAll("[年月/.]", "-").replace("日", "");
            DeadlineQuestion question = new DeadlineQuestion(LocalDate.parse(day, DAY), Integer.parseInt(or(amount).strip()),
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
