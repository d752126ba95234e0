package org.pingcha.interview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.pingcha.survey.Way;

/**
 * A try as the interviewer notes it.
 *
 * @param nextAt when to try again; null where nothing was agreed
 * @param note   whom one spoke to, which institution; may be null
 */
public record AttemptEntry(@NotNull Way way, @NotNull AttemptOutcome outcome, Instant nextAt, @Size(max = 500) String note) implements Serializable {
}
