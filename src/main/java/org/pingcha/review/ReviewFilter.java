package org.pingcha.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Grade;

/**
 * Which reviews are wanted; each condition is null where it does not count.
 *
 * @param text      in the case's number or cause, or the handler's, firm's or inspector's name
 * @param scored    only those with a score (true), only those without (false)
 * @param overdue   true: open and past their day
 * @param office    an agency's code, meaning it and those below
 * @param firm      a firm's id
 * @param inspector a person's id
 * @param from      submitted on this day or later
 * @param to        submitted on this day or earlier
 * @param form      with item: that form's, by its code
 * @param item      points were taken at the item with this code
 */
public record ReviewFilter(String text, CaseType type, CaseStage stage, ReviewState state, Boolean scored, Boolean overdue,
                           Grade grade, String office, UUID firm, UUID inspector, LocalDate from, LocalDate to, String form, String item)
    implements Serializable {
    /** Every review in sight. */
    public static final ReviewFilter ALL = text(null);

    public static ReviewFilter text(String text) {
        return new ReviewFilter(text, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
