package org.pingcha.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.UUID;

/**
 * What a procedure was started from; this room knows no more of it.
 *
 * @param room {@code complaint} or {@code survey}
 * @param uuid the complaint, or the answer
 */
@Embeddable
public record Origin(@NotNull @Pattern(regexp = "complaint|survey") @Column(name = "origin_room", length = 20, updatable = false) String room,
                     @NotNull @Column(name = "origin_uuid", updatable = false) UUID uuid) implements Serializable {
    /** From an address: {@code complaint:<uuid>}; null where it says nothing of the kind. */
    public static Origin parsed(String text) {
        if (text == null || !text.matches("(complaint|survey):[0-9a-fA-F-]{36}")) {
            return null;
        }
        int colon = text.indexOf(':');
        return new Origin(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }
}
