package org.pingcha.rules;

/**
 * The days of a year were changed, in the transaction that fires this. Observe it {@code during = AFTER_SUCCESS}: from
 * then on {@link WorkCalendars#current()} has the new days on this node, and due days that were stored can be counted anew.
 */
public record CalendarChanged(int year) {
}
