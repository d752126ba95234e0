package org.pingcha.correction;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a room found that can be put right.
 *
 * @param origin   where it stands
 * @param label    how staff read it, without personal data: what was found where
 * @param page     the address of its page
 * @param officeId the agency that the order belongs to
 * @param caseUuid null where no case of the register is known
 * @param concern  whom it concerns
 * @param faults   what was found, at least one
 */
public record Finding(Origin origin, String label, String page, long officeId, UUID caseUuid, Concern concern, List<Fault> faults) implements Serializable {
    public Finding {
        faults = List.copyOf(faults);
    }
}
