package org.pingcha.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Opening a case, which the trail records. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.ADMIN_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE, Role.FIRM_ROLE, Role.SYSTEM_ROLE})
public class CaseService {
    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** The case with the recipient masked. */
    public CaseDetail open(UUID uuid) {
        AidCase aidCase = CaseQueries.inSight(em, actor.get(), uuid);
        audit.viewed(actor.get(), "register.audit.viewed", subject(aidCase));
        return aidCase.detail();
    }

    /** The recipient unmasked, for a reason that the trail keeps. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE})
    public PersonalData reveal(UUID uuid, String reason) {
        if (reason == null || reason.strip().length() < 2) {
            throw new Problem("register.problem.reason");
        }
        AidCase aidCase = CaseQueries.inSight(em, actor.get(), uuid);
        audit.record(actor.get(), "register.audit.revealed", subject(aidCase), null, Map.of("reason", reason.strip()));
        return aidCase.recipient().data();
    }

    static String subject(AidCase aidCase) {
        return "case:" + aidCase.caseNo();
    }
}
