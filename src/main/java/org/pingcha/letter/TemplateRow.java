package org.pingcha.letter;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A template as the pages show it.
 *
 * @param uuid       null for the one that ships, as is all but the kind
 * @param officeCode whose it is
 * @param no         from 1, counted for each office and kind
 * @param retiredAt  null while in use
 */
public record TemplateRow(UUID uuid, LetterKind kind, String officeCode, String officeName, int no, String fileName, String addedBy,
                          Instant addedAt, boolean inUse, String retiredBy, Instant retiredAt, long version) implements Serializable {
    static TemplateRow shipped(LetterKind kind) {
        return new TemplateRow(null, kind, null, null, 0, null, null, null, true, null, null, 0);
    }

    public boolean isShipped() {
        return uuid == null;
    }
}
