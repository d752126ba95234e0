package org.pingcha.instrument;

import static org.pingcha.identity.Role.ADMIN_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/** Brings versions of forms in, puts them to use, throws drafts away: for one's own office and those below it. */
@Stateless
@RolesAllowed({MANAGER_ROLE, ADMIN_ROLE})
public class FormService {
    private static final String IN_SCOPE = """
        select v from InstrumentVersion v join fetch v.instrument join fetch v.office o
         where v.uuid = :uuid and o.path like :scope escape '!'""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    FormShelf shelf;

    /**
     * Reads a file of the exchange format and keeps it as a draft of the actor's office. A draft that the office already
     * has under the same number is replaced; a number that is taken otherwise gives way to the next free one.
     */
    public ImportOutcome importForm(byte[] file) {
        FormReader.Reading reading = FormReader.read(file);
        if (!reading.faults().isEmpty()) {
            return new ImportOutcome(null, null, 0, reading.faults());
        }
        Form form = reading.form();
        Instrument instrument = shelf.instrument(form);
        if (instrument.purpose() != form.purpose()) {
            return new ImportOutcome(null, form.code(), 0, List.of(new FormFault("purpose", "instrument.import.otherPurpose", form.code())));
        }
        Office office = em.getReference(Office.class, actor.get().officeId());
        shelf.draft(instrument, form.no(), office).ifPresent(this::remove);
        InstrumentVersion draft = shelf.add(instrument, form, office, actor.get());
        audit.record(actor.get(), "instrument.audit.import", subject(draft), null, Map.of("items", form.items().count(), "total", form.total()));
        return new ImportOutcome(draft.uuid(), form.code(), draft.no(), List.of());
    }

    /** Puts a draft to use; the version that this office used so far is retired. */
    public void publish(UUID uuid, long seenVersion) {
        InstrumentVersion version = mine(uuid, seenVersion);
        version.publish(actor.get(), clock.instant());
        shelf.retireOthers(version);
        audit.record(actor.get(), "instrument.audit.publish", subject(version), Map.of("status", FormStatus.DRAFT), Map.of("status", FormStatus.PUBLISHED));
    }

    /** Throws a draft away; what was published stays. */
    public void discard(UUID uuid, long seenVersion) {
        InstrumentVersion version = mine(uuid, seenVersion);
        audit.record(actor.get(), "instrument.audit.discard", subject(version), Map.of("status", version.status()), null);
        remove(version);
    }

    private void remove(InstrumentVersion draft) {
        draft.mustBeDraft();
        em.remove(draft);
        // Hibernate inserts before it deletes; the number must be free first.
        em.flush();
    }

    private InstrumentVersion mine(UUID uuid, long seenVersion) {
        InstrumentVersion version = em.createQuery(IN_SCOPE, InstrumentVersion.class).setParameter("uuid", uuid)
            .setParameter("scope", actor.get().scope()).getResultStream().findFirst().orElseThrow(Problem::notFound);
        if (version.version() != seenVersion) {
            throw Problem.conflict("instrument.problem.formChanged", version.instrument().code(), version.no());
        }
        return version;
    }

    private static String subject(InstrumentVersion version) {
        return "form:" + version.instrument().code() + "/" + version.no();
    }
}
