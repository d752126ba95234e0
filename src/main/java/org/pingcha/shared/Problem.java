package org.pingcha.shared;

import jakarta.ejb.ApplicationException;

/**
 * The only business exception: a rule said no, the transaction is rolled back, and the person is told in their own
 * language. The key names a message in a feature's bundle (its first segment is the room); it is translated in one
 * place, at the edge.
 */
@ApplicationException(rollback = true)
public class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of refusal this is, for the edge to choose a status or a page. */
    public enum Kind { RULE, NOT_FOUND, CONFLICT, FORBIDDEN, UNREADABLE, TOO_MANY }

    private final Kind kind;
    private final String key;
    private final transient Object[] args;

    /** A rule of the trade was broken. */
    public Problem(String key, Object... args) {
        this(Kind.RULE, key, args);
    }

    private Problem(Kind kind, String key, Object... args) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.args = args.clone();
    }

    /** There is no such thing, or this person may not see it: the two answer alike. */
    public static Problem notFound() {
        return new Problem(Kind.NOT_FOUND, "web.problem.notFound");
    }

    /** Somebody else changed it since it was read. */
    public static Problem conflict(String key, Object... args) {
        return new Problem(Kind.CONFLICT, key, args);
    }

    /** The person may see it, but not do this to it. */
    public static Problem forbidden(String key, Object... args) {
        return new Problem(Kind.FORBIDDEN, key, args);
    }

    /** What was sent cannot be read at all. */
    public static Problem unreadable(String key, Object... args) {
        return new Problem(Kind.UNREADABLE, key, args);
    }

    /** Asked too often; try again later. */
    public static Problem tooMany(String key, Object... args) {
        return new Problem(Kind.TOO_MANY, key, args);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    /** The values of the message's places; never null. */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
