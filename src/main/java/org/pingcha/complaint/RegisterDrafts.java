package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** Keeps what an officer types on the register page, so that neither an error nor the end of a session loses it. */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class RegisterDrafts {
    /** What nobody came back to is personal data without a purpose. */
    private static final Duration KEPT = Duration.ofDays(14);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What this person typed last; null where there is nothing. */
    public String load() {
        RegisterDraft draft = em.find(RegisterDraft.class, actor.get().personId());
        return draft == null ? null : draft.content();
    }

    /** Keeps the latest; gives when. */
    public Instant save(@NotNull @Size(max = 40000) String content) {
        Instant now = clock.instant();
        RegisterDraft draft = em.find(RegisterDraft.class, actor.get().personId());
        if (draft == null) {
            em.persist(new RegisterDraft(actor.get().personId(), content, now));
        } else {
            draft.write(content, now);
        }
        return now;
    }

    public void discard() {
        RegisterDraft draft = em.find(RegisterDraft.class, actor.get().personId());
        if (draft != null) {
            em.remove(draft);
        }
    }

    /** Takes out what nobody came back to; gives how many. */
    @PermitAll
    public int sweep() {
        return em.createQuery("delete from RegisterDraft d where d.savedAt < :before").setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }
}
