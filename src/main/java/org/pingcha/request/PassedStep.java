package org.pingcha.request;

import java.io.Serializable;
import java.util.UUID;

/**
 * What time did to a request.
 *
 * @param what REMINDED, OVERDUE, ESCALATED or LAPSED
 */
public record PassedStep(UUID request, RequestKind kind, String room, UUID subject, RequestEventKind what) implements Serializable {
}
