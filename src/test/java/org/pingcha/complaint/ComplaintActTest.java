package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Walks every act from every status to every status for every role: what is not in the procedure is refused and leaves nothing. */
class ComplaintActTest {
    @Test
    void everyPairAndEveryRoleIsAllowedOrRefusedByTheTable() {
        int allowed = 0;
        int refused = 0;
        for (ComplaintStatus from : ComplaintStatus.values()) {
            for (ComplaintAct act : ComplaintAct.values()) {
                for (ComplaintStatus to : ComplaintStatus.values()) {
                    for (Role role : Role.values()) {
                        Complaint complaint = Complaints.at(from);
                        int before = complaint.eventCount();
                        if (act.leads(from, to) && act.isOpenTo(Set.of(role))) {
                            complaint.did(act, to, Complaints.by(2, role), null);
                            assertEquals(to, complaint.status());
                            assertEquals(before + 1, complaint.eventCount());
                            allowed++;
                        } else {
                            assertThrows(Problem.class, () -> complaint.did(act, to, Complaints.by(2, role), null), () -> act + " " + from + "→" + to + " " + role);
                            assertEquals(from, complaint.status());
                            assertEquals(before, complaint.eventCount());
                            refused++;
                        }
                    }
                }
            }
        }
        assertTrue(allowed > 90 && refused > 50_000, allowed + " allowed, " + refused + " refused");
    }

    @Test
    void nothingButAnOfficerAnApproverOrAnotherSystemMovesAComplaint() {
        for (ComplaintAct act : ComplaintAct.values()) {
            for (Role role : EnumSet.complementOf(EnumSet.of(Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER, Role.SYSTEM))) {
                assertTrue(!act.isOpenTo(Set.of(role)), act + " " + role);
            }
        }
        assertTrue(!ComplaintAct.APPROVE.isOpenTo(Set.of(Role.COMPLAINT_OFFICER)));
        assertTrue(!ComplaintAct.EXTEND.isOpenTo(Set.of(Role.COMPLAINT_OFFICER)));
        assertTrue(!ComplaintAct.ACCEPT.isOpenTo(Set.of(Role.SYSTEM)));
    }

    /** Every status is reached, and from every one that is no end something leads on. */
    @Test
    void theProcedureHasNoDeadEnd() {
        Set<ComplaintStatus> reached = EnumSet.of(ComplaintStatus.RECEIVED);
        List<ComplaintStatus> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            ComplaintStatus here = open.remove(0);
            for (ComplaintAct act : ComplaintAct.values()) {
                act.moves().stream().filter(move -> move.from() == here && reached.add(move.to())).forEach(move -> open.add(move.to()));
            }
        }
        assertEquals(EnumSet.allOf(ComplaintStatus.class), reached);
        for (ComplaintStatus status : EnumSet.complementOf(EnumSet.of(ComplaintStatus.ARCHIVED))) {
            assertTrue(List.of(ComplaintAct.values()).stream().anyMatch(act -> act.moves().stream()
                .anyMatch(move -> move.from() == status && move.to() != status)), status + " leads nowhere");
        }
    }
}
