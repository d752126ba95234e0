package org.pingcha.instrument;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What became of an imported file.
 *
 * @param uuid   the new draft, null where there are faults
 * @param code   its code
 * @param no     its number: the file's, or the next free one where that is taken
 * @param faults what is wrong with the file; empty where it was imported
 */
public record ImportOutcome(UUID uuid, String code, int no, List<FormFault> faults) implements Serializable {
    public boolean isImported() {
        return faults.isEmpty();
    }
}
