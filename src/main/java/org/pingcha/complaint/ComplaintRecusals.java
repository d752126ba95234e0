package org.pingcha.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.pingcha.register.CaseInvolvement;
import org.pingcha.shared.Problem;

/** Who may not deal with a complaint (回避): whoever marked or handled its case, and, for deciding, whoever inquired or proposed. */
@Dependent
public class ComplaintRecusals {
    @Inject
    @Any
    Instance<CaseInvolvement> rooms;

    /** The key of why this person is barred from inquiring; null where they are not. */
    String barred(Complaint complaint, long personId) {
        Long caseId = complaint.substance().caseId();
        if (caseId != null) {
            for (CaseInvolvement room : rooms) {
                String why = room.of(personId, caseId);
                if (why != null) {
                    return why;
                }
            }
        }
        return null;
    }

    /** @throws Problem where this person may not decide on what others found */
    void mustBeFreeToDecide(Complaint complaint, long personId) {
        boolean inquired = complaint.handling().investigators().stream().anyMatch(i -> i.personId() == personId);
        boolean proposed = complaint.handling().proposals().stream().anyMatch(p -> p.proposedById() == personId);
        if (inquired || proposed) {
            throw Problem.forbidden("complaint.problem.ownInquiry");
        }
        String why = barred(complaint, personId);
        if (why != null) {
            throw Problem.forbidden("complaint.problem.barred");
        }
    }
}
