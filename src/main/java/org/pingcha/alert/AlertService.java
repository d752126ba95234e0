package org.pingcha.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.rules.RuleQueries;

/** What people do with alerts; {@link AlertAct} says who. Facts raise and end them, see {@link AlertSweep}. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class AlertService {
    @EJB
    RuleQueries rules;

    @EJB
    AuditTrail audit;

    @Inject
    AlertAccess access;

    @Inject
    AlertKeeping keeping;

    @Inject
    AlertHolders holders;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** From here on this manager deals with it. */
    public void take(UUID uuid, long seenVersion) {
        Alert alert = access.forAct(actor.get(), AlertAct.TAKE, uuid, seenVersion);
        AlertStatus before = alert.status();
        alert.take(actor.get(), clock.instant());
        record(AlertAct.TAKE, alert, before);
    }

    /** Another manager who sees it deals with it from here on, for a reason; they are told, and the day stays. */
    public void give(UUID uuid, long seenVersion, @NotNull UUID person, @Size(max = 4000) String reason) {
        Alert alert = access.forAct(actor.get(), AlertAct.GIVE, uuid, seenVersion);
        AlertStatus before = alert.status();
        Holder to = holders.find(alert, person);
        alert.give(to, reason, actor.get(), clock.instant());
        audit.record(actor.get(), "alert.audit." + AlertAct.GIVE, AlertKeeping.name(alert), Map.of("status", before),
            Map.of("status", alert.status(), "rule", alert.rule(), "about", alert.about().label(), "to", to.userName()));
        holders.tell(alert, to, actor.get(), alert.facts().events().size());
    }

    /** Something was done that ends it. */
    public void act(UUID uuid, long seenVersion, @Size(max = 4000) String words) {
        Alert alert = access.forAct(actor.get(), AlertAct.ACT, uuid, seenVersion);
        AlertStatus before = alert.status();
        alert.act(words, actor.get(), clock.instant());
        record(AlertAct.ACT, alert, before);
    }

    /** Whoever is asked answers in writing; that is the end of a question, unless it is asked again. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.INSPECTOR_ROLE})
    public void answer(UUID uuid, long seenVersion, @Size(max = 4000) String words) {
        Alert alert = access.forAct(actor.get(), AlertAct.ANSWER, uuid, seenVersion);
        AlertStatus before = alert.status();
        alert.answer(words, actor.get(), clock.instant());
        record(AlertAct.ANSWER, alert, before);
    }

    /** Asks again what the answer leaves open. */
    public void ask(UUID uuid, long seenVersion, @Size(max = 4000) String words) {
        Alert alert = access.forAct(actor.get(), AlertAct.ASK, uuid, seenVersion);
        AlertStatus before = alert.status();
        alert.ask(words, keeping.term(rules.byId(alert.ruleSetId()), alert.rule(), clock.instant()), actor.get(), clock.instant());
        record(AlertAct.ASK, alert, before);
    }

    /** It needs nothing done, for a reason that stays with it. */
    public void dismiss(UUID uuid, long seenVersion, @Size(max = 4000) String reason) {
        Alert alert = access.forAct(actor.get(), AlertAct.DISMISS, uuid, seenVersion);
        AlertStatus before = alert.status();
        alert.dismiss(reason, actor.get(), clock.instant());
        record(AlertAct.DISMISS, alert, before);
    }

    private void record(AlertAct act, Alert alert, AlertStatus before) {
        audit.record(actor.get(), "alert.audit." + act, AlertKeeping.name(alert), Map.of("status", before),
            Map.of("status", alert.status(), "rule", alert.rule(), "about", alert.about().label()));
    }
}
