package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.request.RequestService;

/** What every act leaves behind: an entry in the trail, and no open request about what has ended. */
@Dependent
public class ProcedureTrail {
    static final String ROOM = "remedy";

    @EJB
    AuditTrail audit;

    @EJB
    RequestService requests;

    /** The act, where the procedure stood before and stands now, and what else is worth knowing; no personal data. */
    void record(ProcedureAct act, RemedyProcedure procedure, ProcedureStatus before, Map<String, ?> more, Actor by) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("status", procedure.status());
        after.putAll(more);
        audit.record(by, "remedy.audit." + act, name(procedure), Map.of("status", before), after);
    }

    /** What is still asked about it needs no answer any more. */
    void lapse(RemedyProcedure procedure) {
        requests.lapse(ROOM, procedure.uuid(), "request.lapse.ended");
    }

    /** How the trail names it. */
    static String name(RemedyProcedure procedure) {
        return ROOM + ":" + procedure.uuid();
    }
}
