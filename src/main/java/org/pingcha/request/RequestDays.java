package org.pingcha.request;

import java.io.Serializable;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;

/**
 * The limit of a request and when it is reminded of and goes one level up, all in working days.
 *
 * @param limit          from the day of asking, which is not counted
 * @param remindBefore   before it is due
 * @param escalateAfter  after it was due
 */
public record RequestDays(int limit, int remindBefore, int escalateAfter) implements Serializable {
    /** As those rules say. */
    public static RequestDays of(RuleBook book, RuleKey limit, RuleKey remindBefore, RuleKey escalateAfter) {
        return new RequestDays(book.amount(limit).intValueExact(), book.amount(remindBefore).intValueExact(), book.amount(escalateAfter).intValueExact());
    }
}
