package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;

/** What every act leaves in the trail. */
@Dependent
public class ReferralTrail {
    @EJB
    AuditTrail audit;

    /** The act, where the referral stood before and stands now, and what else is worth knowing; no personal data. */
    void record(ReferralAct act, MisconductReferral referral, ReferralState before, Map<String, ?> more, Actor by) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("state", referral.state());
        after.putAll(more);
        audit.record(by, "referral.audit." + act, name(referral), Map.of("state", before), after);
    }

    static String name(ReferralFile referral) {
        return "referral:" + referral.number();
    }
}
