package org.pingcha.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the addressee answers: why it happened, and what was and will be done about it. */
public record AnswerEntry(@NotBlank @Size(max = 4000) String rootCause, @NotBlank @Size(max = 4000) String plan) implements Serializable {
}
