package org.pingcha.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import org.pingcha.shared.Problem;

/** What an exception means to a person, for pages and for REST alike. */
final class Refusal {
    private Refusal() {
    }

    /** What to tell the person; null where the failure is ours and not theirs. */
    static String text(Throwable thrown, Locale locale) {
        Problem problem = find(thrown, Problem.class);
        if (problem != null) {
            return Texts.text(locale, problem.key(), problem.args());
        }
        if (find(thrown, OptimisticLockException.class) != null) {
            return Texts.text(locale, "web.problem.changed");
        }
        if (isForbidden(thrown)) {
            return Texts.text(locale, "web.problem.forbidden");
        }
        return find(thrown, ConstraintViolationException.class) == null ? null : Texts.text(locale, "web.problem.invalid");
    }

    /** The HTTP status that fits; 500 where the failure is ours. */
    static int status(Throwable thrown) {
        Problem problem = find(thrown, Problem.class);
        if (problem != null) {
            return switch (problem.kind()) {
                case NOT_FOUND -> 404;
                case FORBIDDEN -> 403;
                case CONFLICT -> 409;
                case UNREADABLE -> 400;
                case TOO_MANY -> 429;
                case RULE -> 422;
            };
        }
        if (find(thrown, OptimisticLockException.class) != null) {
            return 409;
        }
        if (isForbidden(thrown)) {
            return 403;
        }
        return find(thrown, ConstraintViolationException.class) == null ? 500 : 422;
    }

    /** Payara throws the second where a role is missing on a bean without an interface. */
    private static boolean isForbidden(Throwable thrown) {
        return find(thrown, EJBAccessException.class) != null || find(thrown, AccessLocalException.class) != null;
    }

    /** The first cause of a kind, or null. */
    static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
