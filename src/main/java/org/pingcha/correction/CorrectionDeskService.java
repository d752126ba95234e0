package org.pingcha.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.request.RequestKeeping;
import org.pingcha.web.Texts;

/** The side of whoever has to correct: a firm, or the managers of an agency whose own staff are concerned. */
@Stateless
@RolesAllowed({Role.FIRM_ROLE, Role.MANAGER_ROLE})
public class CorrectionDeskService {
    @EJB
    RequestKeeping requests;

    @EJB
    AuditTrail audit;

    @Inject
    CorrectionAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The correction as its addressee reads it; empty where this person's firm or agency has no such order. */
    public Optional<CorrectionFacts> open(UUID uuid) {
        return access.isAddressed(actor.get(), uuid).map(correction -> {
            audit.viewed(actor.get(), "correction.audit.viewed", CorrectionOrders.name(uuid));
            return correction.facts().forAddressee();
        });
    }

    /** Keeps what was typed so far. */
    public void saveDraft(UUID uuid, @Size(max = 4000) String cause, @Size(max = 4000) String plan) {
        access.addressed(actor.get(), uuid).draft(cause, plan);
    }

    /** Answers, which takes it off the desk. Files were added to the round before. */
    public void answer(UUID uuid, long seenVersion, @Valid AnswerEntry entry) {
        CorrectiveAction correction = access.forAct(actor.get(), CorrectionAct.ANSWER, uuid, seenVersion);
        CorrectionStatus before = correction.status();
        UUID request = correction.round().request();
        correction.answer(entry, actor.get(), clock.instant());
        requests.answer(actor.get(), request, Texts.text(Texts.CHINESE, "correction.answered"), clock.instant());
        audit.record(actor.get(), "correction.audit.ANSWER", CorrectionOrders.name(uuid), Map.of("status", before),
            Map.of("status", correction.status(), "characters", entry.rootCause().length() + entry.plan().length()));
    }
}
