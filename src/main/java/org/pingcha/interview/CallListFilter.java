package org.pingcha.interview;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which calls a manager's list shows; null means any.
 *
 * @param show     by whether somebody is named
 * @param caller   of one interviewer
 * @param campaign of one campaign
 * @param text     words in the case number
 */
public record CallListFilter(Show show, UUID caller, UUID campaign, String text) implements Serializable {
    /** One view of the list. */
    public enum Show { ALL, NOBODY, OFF }

    public boolean active() {
        return caller != null || campaign != null || text != null;
    }
}
