package org.pingcha.register;

import java.io.Serializable;
import java.time.LocalDate;

/** A handler as choices show them; firm and days may be unknown (null). */
public record HandlerRow(Long id, String licenceNo, String name, HandlerKind kind, Long firmId, String firm, LocalDate practisingSince,
                         LocalDate criminalDefenceSince, boolean minorsTrained) implements Serializable {
}
