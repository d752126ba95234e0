package org.pingcha.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.pingcha.register.CaseType;

/**
 * Whose recipients are asked: those of cases that were closed in these days, both included.
 *
 * @param type of one type alone; null for all
 */
@Embeddable
public record Frame(@NotNull @Column(name = "closed_from", nullable = false) LocalDate from,
                    @NotNull @Column(name = "closed_to", nullable = false) LocalDate to,
                    @Enumerated(EnumType.STRING) @Column(name = "case_type", length = 20) CaseType type) implements Serializable {
}
