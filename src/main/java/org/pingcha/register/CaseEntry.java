package org.pingcha.register;

import java.io.Serializable;

/** What a list, or demo data, says of one case; already checked. */
public record CaseEntry(String caseNo, CaseType type, CaseStage stage, CaseOrigin origin, ServiceKind kind, AidField field,
                        String cause, CaseFlags flags, CaseRegions regions, CaseDates dates, String result)
    implements Serializable {
}
