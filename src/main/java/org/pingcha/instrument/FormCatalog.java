package org.pingcha.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contents of published versions, read once per server: they never change, and every sheet needs one. Drafts are
 * read each time.
 */
@ApplicationScoped
public class FormCatalog {
    private static final String HEAD = """
        select v from InstrumentVersion v join fetch v.instrument left join fetch v.texts where v.id = :id""";
    private static final String SECTIONS = """
        select distinct s from InstrumentSection s left join fetch s.items where s.form.id = :id order by s.position""";
    private static final String OPTIONS = """
        select distinct i from InstrumentItem i left join fetch i.options where i.form.id = :id""";

    @PersistenceContext
    EntityManager em;

    private final Map<Long, Form> published = new ConcurrentHashMap<>();

    /** The content of a version that exists. */
    public Form form(long versionId) {
        Form known = published.get(versionId);
        return known != null ? known : read(versionId);
    }

    private Form read(long versionId) {
        InstrumentVersion version = em.createQuery(HEAD, InstrumentVersion.class).setParameter("id", versionId).getSingleResult();
        em.createQuery(SECTIONS, InstrumentSection.class).setParameter("id", versionId).getResultList();
        em.createQuery(OPTIONS, InstrumentItem.class).setParameter("id", versionId).getResultList();
        Form form = version.content();
        if (version.status() != FormStatus.DRAFT) {
            published.put(versionId, form);
        }
        return form;
    }
}
