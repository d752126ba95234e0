package org.pingcha.quality;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.CasesToScore;

/** Scores of the demo cases, as the night's job would work them out. */
@Stateless
@PermitAll
public class DemoScores {
    private static final int BATCH = 200;

    @PersistenceContext
    EntityManager em;

    @EJB
    QualityScoring scoring;

    @EJB
    CasesToScore cases;

    public void load(@Observes @Priority(980) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(s) from QualityScore s", Long.class).getSingleResult() > 0) {
            return;
        }
        for (List<Long> batch = cases.after(0, BATCH); !batch.isEmpty(); batch = cases.after(batch.get(batch.size() - 1), BATCH)) {
            scoring.score(batch);
            em.flush();
            em.clear();
        }
    }
}
