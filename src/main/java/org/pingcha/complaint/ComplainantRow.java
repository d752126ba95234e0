package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who complains, with the name masked.
 *
 * @param complaint the number of the merged complaint that they come from; null where it is this one
 */
public record ComplainantRow(UUID uuid, Standing standing, String name, Consent consent, String receiptNo, LocalDate toldOn, LocalDate withdrewOn,
                             String complaint) implements Serializable {
    public boolean isToBeTold() {
        return toldOn == null && withdrewOn == null;
    }
}
