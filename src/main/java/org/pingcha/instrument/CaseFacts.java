package org.pingcha.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What a form may ask about its subject before anything is answered: the names of the register's constants, null where
 * unknown or not to the point. Kept on the sheet, so that its items stay the same when the case is corrected later.
 */
@Embeddable
public record CaseFacts(@Column(name = "case_type", length = 40, updatable = false) String caseType,
                        @Column(length = 40, updatable = false) String stage,
                        @Column(name = "service_kind", length = 40, updatable = false) String serviceKind) implements Serializable {
    /** Nothing known. */
    public static final CaseFacts UNKNOWN = new CaseFacts(null, null, null);
}
