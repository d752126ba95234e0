package org.pingcha.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What a sheet is about: a kind and an id that only the calling room understands, such as {@code review.slot} and 812. */
@Embeddable
public record SheetSubject(@Column(name = "subject_kind", nullable = false, length = 30, updatable = false) String kind,
                           @Column(name = "subject_id", nullable = false, updatable = false) long id) implements Serializable {
}
