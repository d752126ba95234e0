package org.pingcha.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * Complaints that say much the same, found by PostgreSQL's trigrams where no key ties them. On the embedded database, and
 * on a PostgreSQL whose owner could not create the extension {@code pg_trgm}, it finds nothing: the keys remain.
 */
@Dependent
public class SimilarTexts {
    private static final int SHORTEST = 20;
    private static final int MOST = 20;
    /** Lower than PostgreSQL's own: it compares whole words' trigrams, of which Chinese has long ones; {@link Likeness} has the last word. */
    private static final String NEAR = "select set_config('pg_trgm.similarity_threshold', '0.15', true)";
    private static final String INSTALLED = "select count(*) from pg_extension where extname = 'pg_trgm'";
    private static final String ALIKE = "select id from complaint where search_text % lower(cast(:text as varchar))"
        + " order by similarity(search_text, lower(cast(:text as varchar))) desc, id desc";

    @PersistenceContext
    EntityManager em;

    /** Ids of some, whoever may see them: the caller's query asks that. */
    List<Long> like(String text) {
        if (text == null || text.strip().length() < SHORTEST || !hasTrigrams()) {
            return List.of();
        }
        em.createNativeQuery(NEAR).getSingleResult();
        List<?> ids = em.createNativeQuery(ALIKE).setParameter("text", text.strip()).setMaxResults(MOST).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private boolean hasTrigrams() {
        SessionFactory factory = em.getEntityManagerFactory().unwrap(SessionFactory.class);
        return ((SessionFactoryImplementor) factory).getJdbcServices().getDialect() instanceof PostgreSQLDialect
            && ((Number) em.createNativeQuery(INSTALLED).getSingleResult()).intValue() > 0;
    }
}
