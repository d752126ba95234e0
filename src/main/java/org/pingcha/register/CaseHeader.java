package org.pingcha.register;

import java.io.Serializable;

/**
 * Everything about a case but what identifies the recipient.
 *
 * @param recipient the name, masked
 * @param firmName  null where the agency's own staff handle it
 * @param organName null where there is none
 * @param regions   never null
 */
public record CaseHeader(CaseRef ref, CaseOrigin origin, AidField field, String cause, String recipient, String officeCode,
                         String officeName, String firmName, String handlerName, String licenceNo, String organName,
                         String result, CaseFlags flags, CaseRegions regions, CaseDates dates, CaseFactSheet facts,
                         long version) implements Serializable {
}
