package org.pingcha.register;

import java.io.Serializable;
import java.util.UUID;

/**
 * A case as other rooms name it.
 *
 * @param officePath the path of its agency, for the row predicates of the rooms that refer to the case
 * @param firmId     null where the agency's own staff handle it
 */
public record CaseRef(Long id, UUID uuid, String caseNo, CaseType type, CaseStage stage, ServiceKind kind, Long officeId,
                      String officePath, Long firmId, Long handlerId) implements Serializable {
}
