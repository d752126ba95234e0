package org.pingcha.views;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.web.Grouping;

/**
 * A view as lists of views show it.
 *
 * @param list       key of the list
 * @param query      what its address asks for
 * @param own        whether it is the reader's own; else it is shared with them
 * @param owner      the owner's name
 * @param sharedWith null for nobody
 * @param alarmOver  as {@link Alarm}; null where there is none, likewise the next two
 * @param stoppedOn  null where digest and alarm were not stopped
 */
public record ViewRow(UUID uuid, String name, String list, String query, boolean own, String owner, Role sharedWith, DigestRhythm digest, Integer alarmOver,
                      Grouping alarmBy, Integer alarmDays, LocalDate stoppedOn, long version) implements Serializable {
    /** What its alarm counts: a constant of {@link Grouping}, {@code ROWS} for all together, {@code off} where there is none. */
    public String alarm() {
        return alarmOver == null ? "off" : alarmBy == null ? ViewInput.ROWS : alarmBy.name();
    }
}
