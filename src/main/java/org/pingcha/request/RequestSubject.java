package org.pingcha.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;

/**
 * What a request is about.
 *
 * @param room     the room that asks and reads the answer: {@code review}
 * @param uuid     the thing in that room: a file review
 * @param anchor   the place in it: an item's code; or null
 * @param label    how the addressee reads it: case number, item and its words; no personal data
 * @param caseUuid the case, where there is one
 */
public record RequestSubject(@NotBlank @Size(max = 20) String room, @NotNull UUID uuid, @Size(max = 40) String anchor,
                             @NotBlank @Size(max = 300) String label, UUID caseUuid) implements Serializable {
}
