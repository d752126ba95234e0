package org.pingcha.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
@Embeddable
public record RequestSubject(@NotBlank @Size(max = 20) @Column(name = "subject_room", nullable = false, length = 20, updatable = false) String room,
                             @NotNull @Column(name = "subject_uuid", nullable = false, updatable = false) UUID uuid,
                             @Size(max = 40) @Column(name = "subject_anchor", length = 40, updatable = false) String anchor,
                             @NotBlank @Size(max = 300) @Column(name = "subject_label", nullable = false, length = 300, updatable = false) String label,
                             @Column(name = "case_uuid", updatable = false) UUID caseUuid) implements Serializable {
}
