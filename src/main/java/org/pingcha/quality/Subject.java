package org.pingcha.quality;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A handler or a firm.
 *
 * @param licenceNo      null for firms, like {@code practisingSince} (null where unknown too)
 * @param firmUuid       the handler's firm as registered first; null for firms and the agency's own staff
 */
public record Subject(Long id, UUID uuid, String name, String licenceNo, LocalDate practisingSince, UUID firmUuid, String firmName) implements Serializable {
    public Subject(Long id, UUID uuid, String name) {
        this(id, uuid, name, null, null, null, null);
    }
}
