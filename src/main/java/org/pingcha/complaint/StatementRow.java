package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody said; the name is masked. */
public record StatementRow(UUID uuid, Speaker speaker, String name, LocalDate takenOn, String words, boolean readBack, String takenBy)
    implements Serializable {
}
