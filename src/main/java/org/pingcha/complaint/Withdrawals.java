package org.pingcha.complaint;

import java.util.UUID;
import org.pingcha.shared.Problem;

/** What a withdrawal does: it never ends an inquiry into money taken, nor a complaint that others still uphold. */
final class Withdrawals {
    private Withdrawals() {
    }

    /** Gives the act that it came to. */
    static ComplaintAct record(Complaint complaint, UUID complainant, String words, Acting by) {
        Complainant who = complaint.complainants().stream().filter(c -> c.uuid().equals(complainant)).findFirst().orElseThrow(Problem::notFound);
        if (who.hasWithdrawn()) {
            throw Problem.conflict("complaint.problem.withdrawn");
        }
        boolean last = complaint.complainants().stream().allMatch(c -> c == who || c.hasWithdrawn());
        boolean ends = last && !complaint.reception().isProperty() && ComplaintAct.WITHDRAW.startsAt(complaint.status());
        if (ends) {
            complaint.did(ComplaintAct.WITHDRAW, ComplaintStatus.WITHDRAWN, by, words);
            complaint.handling().runningPause().ifPresent(pause -> pause.end(by.day()));
        } else {
            complaint.did(ComplaintAct.RECORD_WITHDRAWAL, by, words);
        }
        who.withdraw(by.day());
        return ends ? ComplaintAct.WITHDRAW : ComplaintAct.RECORD_WITHDRAWAL;
    }
}
