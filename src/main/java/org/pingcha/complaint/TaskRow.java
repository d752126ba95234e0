package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Something to be done for the inquiry. */
public record TaskRow(UUID uuid, String what, String person, LocalDate dueOn, LocalDate doneOn, String result) implements Serializable {
    public boolean isDone() {
        return doneOn != null;
    }
}
