package org.pingcha.correction;

import java.time.LocalDate;
import java.util.UUID;

/**
 * By when somebody has to answer.
 *
 * @param request what stands on their desk
 */
record Term(UUID request, LocalDate dueOn) {
}
