package org.pingcha.interview;

import java.io.Serializable;
import java.util.UUID;

/** A call as the list showed it. @param planVersion null where nobody had been named */
public record SeenCall(UUID uuid, String caseNo, long version, Long planVersion) implements Serializable {
}
