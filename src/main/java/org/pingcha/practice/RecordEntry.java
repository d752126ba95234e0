package org.pingcha.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A record as it is entered.
 *
 * @param caseNo  null for mentoring without a case
 * @param young   the lawyer who was guided; null but for mentoring
 * @param mentor  who guided; null but for mentoring
 * @param people  who approved or took part; null for mentoring
 * @param outcome what was approved, concluded or taught
 */
public record RecordEntry(@NotNull RecordKind kind, @Size(max = 60) String caseNo, UUID young, UUID mentor, @NotNull LocalDate day, @Size(max = 500) String people,
                          @NotBlank @Size(max = 300) String topic, @NotBlank @Size(max = 4000) String outcome) implements Serializable {
}
