package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;

/** More time that was asked for. */
public record ExtensionRow(int amount, String reason, String askedBy, LocalDate askedOn, Extension.State state, String decidedBy, LocalDate decidedOn,
                           String remark) implements Serializable {
}
