package org.pingcha.audit;

import java.io.Serializable;

/**
 * The trail of some days in numbers.
 *
 * @param changes those that changed a value
 * @param people  how many people did them
 * @param exports how often figures or lists left the house
 */
public record AuditSummary(long entries, long changes, long people, long exports) implements Serializable {
}
