package org.pingcha.referral;

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
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** Keeps what is typed into a dossier, so that neither an error nor the end of a session loses it. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
public class DossierDrafts {
    /** What nobody came back to is personal data without a purpose. */
    private static final Duration KEPT = Duration.ofDays(14);
    private static final String MINE = "select d from DossierDraft d where d.referralUuid = :referral and d.personId = :person";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferralAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What this person typed last into that version of the referral; null where there is nothing. */
    public String load(UUID referral, long version) {
        return mine(referral).map(draft -> draft.contentFor(version)).orElse(null);
    }

    /** Keeps the latest; gives when. Refused where this person may not complete the referral, or it was changed meanwhile. */
    public Instant save(UUID referral, long seenVersion, @NotNull @Size(max = 40000) String content) {
        access.forAct(actor.get(), ReferralAct.COMPLETE, referral, seenVersion);
        DossierDraft draft = mine(referral).orElseGet(() -> new DossierDraft(referral, actor.get().personId()));
        draft.write(seenVersion, content, clock.instant());
        em.persist(draft);
        return clock.instant();
    }

    public void discard(UUID referral) {
        mine(referral).ifPresent(em::remove);
    }

    /** Takes out what nobody came back to; gives how many. */
    @PermitAll
    public int sweep() {
        return em.createQuery("delete from DossierDraft d where d.savedAt < :before").setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }

    private Optional<DossierDraft> mine(UUID referral) {
        return em.createQuery(MINE, DossierDraft.class).setParameter("referral", referral).setParameter("person", actor.get().personId())
            .getResultStream().findFirst();
    }
}
