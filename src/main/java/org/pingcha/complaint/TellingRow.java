package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** That a complainant was told, or could not be told; the name is masked. */
public record TellingRow(UUID uuid, String complainant, Told what, ServiceWay way, boolean served, LocalDate on, String note, String by, UUID letter)
    implements Serializable {
}
