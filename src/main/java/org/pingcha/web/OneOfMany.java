package org.pingcha.web;

/** What became of one of many that something was done to at once. */
public interface OneOfMany {
    /** The number that it is known by. */
    String number();

    /** A constant whose name says how it ended. */
    Enum<?> outcome();

    boolean isDone();
}
