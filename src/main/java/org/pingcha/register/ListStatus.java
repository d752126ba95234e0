package org.pingcha.register;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * How far a list is.
 *
 * @param total      rows to write; 0 while they are still being counted
 * @param problemKey why it failed, null where it did not
 */
public record ListStatus(UUID uuid, String fileName, Instant receivedAt, ListState state, ImportMode mode, int done, int total,
                         int rows, int good, int faults, int created, int changed, int unchanged, String problemKey,
                         String problemValue) implements Serializable {
    public int bad() {
        return rows - good;
    }

    /** Whole per cent of the writing. */
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
