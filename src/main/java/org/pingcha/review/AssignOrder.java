package org.pingcha.review;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Files for one inspector.
 *
 * @param cases     public ids of cases
 * @param inspector public id of the person
 * @param dueOn     the last day, null for the rule set's
 */
public record AssignOrder(@NotEmpty @Size(max = 1000) List<UUID> cases, @NotNull UUID inspector, LocalDate dueOn)
    implements Serializable {
    public AssignOrder {
        cases = List.copyOf(cases);
    }
}
