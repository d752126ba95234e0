package org.pingcha.views;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.web.ListAddress;

/**
 * A view as lists of views show it.
 *
 * @param list       key of the list
 * @param query      what its address asks for
 * @param own        whether it is the reader's own; else it is shared with them
 * @param owner      the owner's name
 * @param sharedWith null for nobody
 * @param alarm      whether there is one
 * @param stoppedOn  null where digest and alarm were not stopped
 */
public record ViewRow(UUID uuid, String name, String list, String query, boolean own, String owner, Role sharedWith, DigestRhythm digest, boolean alarm,
                      LocalDate stoppedOn) implements Serializable {
    public ListAddress address() {
        return ListAddress.read(query);
    }
}
