package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** One of many, in a transaction of its own: what fails takes nothing else with it. */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkTry {
    /** Refused before anything is done: it is not read to its end. */
    static final String UNREAD = "complaint.problem.unread";

    @Inject
    ComplaintAccess access;

    @EJB
    Reading reading;

    @EJB
    ComplaintService complaints;

    @EJB
    MergeService merging;

    /** Gives it to an officer. */
    public void assign(Chosen chosen, UUID officer) {
        mustBeRead(chosen);
        complaints.assign(chosen.uuid(), chosen.seenVersion(), officer);
    }

    /** Puts it under a master. */
    public void merge(Chosen chosen, UUID master) {
        mustBeRead(chosen);
        merging.merge(chosen.uuid(), chosen.seenVersion(), master);
    }

    private void mustBeRead(Chosen chosen) {
        if (!reading.isRead(access.seen(chosen.uuid(), chosen.seenVersion()))) {
            throw new Problem(UNREAD);
        }
    }
}
