package org.pingcha.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The decision that another person handles a case.
 *
 * @param from   the day the new one takes over, which is the former one's last
 * @param ground why, as the deciding room names it; no personal data
 * @param room   the room that decided: {@code remedy}
 * @param cause  the procedure in that room
 */
public record HandlerOrder(@NotNull LocalDate from, @NotBlank @Size(max = 20) String ground, @NotBlank @Size(max = 20) String room,
                           @NotNull UUID cause) implements Serializable {
}
