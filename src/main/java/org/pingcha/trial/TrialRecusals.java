package org.pingcha.trial;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.pingcha.register.CaseRecusal;

/** Asks the rooms that know who must keep out of a case. */
@Dependent
public class TrialRecusals {
    @Inject
    @Any
    Instance<CaseRecusal> rooms;

    boolean isRecused(long personId, long caseId) {
        for (CaseRecusal room : rooms) {
            if (room.isRecused(personId, caseId)) {
                return true;
            }
        }
        return false;
    }
}
