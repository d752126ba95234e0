package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Repeat complaints handled together (合并办理): one leads, each complainant keeps their reply, and it can be undone. */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class MergeService {
    @Inject
    ComplaintAccess access;

    @Inject
    ComplaintCourse course;

    @Inject
    ComplaintRecusals recusals;

    /** The complaint with that number, among those in sight. */
    public UUID numbered(@NotBlank @Size(max = 60) String registerNo) {
        return access.numbered(registerNo.strip()).uuid();
    }

    /** Puts a complaint under another one of the same office; its clock stands still from here on. Who is barred from either does not. */
    public void merge(UUID uuid, long seenVersion, UUID into) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Complaint master = access.inSight(into);
        Acting by = access.officerOf(complaint);
        if (!master.office().id().equals(complaint.office().id())) {
            throw new Problem("complaint.problem.otherOffice");
        }
        if (recusals.barred(complaint, by.actor().personId()) != null || recusals.barred(master, by.actor().personId()) != null) {
            throw Problem.forbidden("complaint.problem.barred");
        }
        complaint.mergedInto(master, by);
        course.done(complaint, by, ComplaintAct.MERGE, Map.of("into", master.registerNo()));
    }

    /** Takes it out again: it stands where it stood, and its clock runs on without the days between. */
    public void unmerge(UUID uuid, long seenVersion, @NotBlank @Size(max = 500) String why) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        complaint.unmerged(by, why);
        course.done(complaint, by, ComplaintAct.UNMERGE, Map.of("reason", why));
    }
}
