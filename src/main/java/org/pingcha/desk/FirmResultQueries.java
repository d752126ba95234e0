package org.pingcha.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.quality.CaseResults;
import org.pingcha.shared.Problem;

/** Opens a final result of the actor's own firm; that it was looked at is on record. */
@Stateless
@RolesAllowed(Role.FIRM_ROLE)
public class FirmResultQueries {
    @EJB
    FirmCaseQueries cases;

    @EJB
    CaseResults results;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** @throws Problem not found where it is another firm's, or not final */
    public FirmResult open(UUID caseUuid, Locale locale) {
        FirmCaseRow row = cases.judged(caseUuid);
        CaseResults.Result result = results.of(cases.id(caseUuid), locale).orElseThrow(Problem::notFound);
        audit.viewed(actor.get(), "desk.audit.result", "case:" + row.caseNo());
        return new FirmResult(row, result);
    }
}
