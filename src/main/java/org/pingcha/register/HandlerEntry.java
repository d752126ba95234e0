package org.pingcha.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a list says of a handler.
 *
 * @param licenceNo            the key
 * @param name                 never blank
 * @param kind                 what they are
 * @param practisingSince      null where the list does not say
 * @param criminalDefenceSince null where the list does not say
 * @param minorsTrained        null where the list does not say
 */
public record HandlerEntry(String licenceNo, String name, HandlerKind kind, LocalDate practisingSince,
                           LocalDate criminalDefenceSince, Boolean minorsTrained) implements Serializable {
}
