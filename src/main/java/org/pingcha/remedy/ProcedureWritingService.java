package org.pingcha.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterDraft;
import org.pingcha.letter.LetterKeeping;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterPreview;

/** Letters of a replacement or an objection: looked at first, then issued and kept as issued. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
public class ProcedureWritingService {
    @PersistenceContext
    EntityManager em;

    @EJB
    LetterKeeping letters;

    @EJB
    LetterPreview previews;

    @EJB
    AuditTrail audit;

    @Inject
    ProcedureAccess access;

    @Inject
    ProcedureDrafts drafts;

    @Inject
    ProcedureTrail trail;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The letter as PDF, without a number. It names people in full, so that the trail keeps who looked. */
    public byte[] preview(UUID uuid, @NotNull LetterKind kind) {
        RemedyProcedure procedure = access.inSight(actor.get(), uuid);
        ProcedureAct.WRITE.mustBeOpenTo(procedure.kind(), actor.get());
        LetterDraft draft = drafts.of(kind, procedure, actor.get().name());
        audit.record(actor.get(), "remedy.audit.previewed", ProcedureTrail.name(procedure), null, Map.of("kind", kind));
        return previews.preview(actor.get(), writer(procedure), draft);
    }

    /** Issues it; its number is on the procedure's course. */
    public IssuedLetterRow issue(UUID uuid, long seenVersion, @NotNull LetterKind kind) {
        RemedyProcedure procedure = access.forAct(actor.get(), ProcedureAct.WRITE, uuid, seenVersion);
        procedure.mustLead(ProcedureAct.WRITE, procedure.status());
        IssuedLetterRow letter = letters.issue(actor.get(), writer(procedure), drafts.of(kind, procedure, actor.get().name()), clock.instant());
        procedure.wrote(letter.number() == null ? letter.title() : letter.title() + " " + letter.number(), actor.get(), clock.instant());
        trail.record(ProcedureAct.WRITE, procedure, procedure.status(), Map.of("kind", kind, "letter", letter.uuid()), actor.get());
        return letter;
    }

    /** Whose letter it is: the agency replaces the handler of its case; an objection is decided by the decider's bureau. */
    private long writer(RemedyProcedure procedure) {
        Ruling ruling = procedure.facts().ruling();
        return procedure.kind() == ProcedureKind.REPLACEMENT || ruling == null ? procedure.office().id()
            : em.find(Person.class, ruling.deciderId()).office().id();
    }
}
