package org.pingcha.register;

import java.util.Set;

/** Where a list that was sent stands; it can be written again after it was stopped, and corrected lists are new ones. */
public enum ListState {
    CHECKING, CHECKED, WRITING, WRITTEN, STOPPED, FAILED;

    boolean leadsTo(ListState next) {
        return switch (this) {
            case CHECKING -> Set.of(CHECKED, STOPPED, FAILED).contains(next);
            case CHECKED -> next == WRITING;
            case WRITING -> Set.of(WRITTEN, STOPPED, FAILED).contains(next);
            case WRITTEN, STOPPED, FAILED -> false;
        };
    }

    /** Whether the server is at it. */
    public boolean isRunning() {
        return this == CHECKING || this == WRITING;
    }
}
