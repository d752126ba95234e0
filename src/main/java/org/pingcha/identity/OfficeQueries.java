package org.pingcha.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import org.pingcha.shared.Problem;

/** Reads offices. Their names are no secret; which ones somebody may work on is their scope. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OfficeQueries {
    private static final String ROW = "select new org.pingcha.identity.OfficeQueries$OfficeRow(o.id, o.code, o.name, o.kind, o.path) from Office o ";

    /** An office as lists and choices show it. */
    public record OfficeRow(Long id, String code, String name, OfficeKind kind, String path) implements Serializable {
        /** The name as it stands in a choice of these offices: one step in for each of them that is above it. */
        public String indentedAmong(List<OfficeRow> choice) {
            return "\u3000".repeat((int) choice.stream().filter(other -> !other.equals(this) && path.startsWith(other.path)).count()) + name;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** The name of an office; empty for null. */
    public String name(Long id) {
        return id == null ? "" : em.createQuery("select o.name from Office o where o.id = :id", String.class)
            .setParameter("id", id).getSingleResult();
    }

    /** The person's own office and those below, in the order of the tree. */
    public List<OfficeRow> inScope() {
        return em.createQuery(ROW + "where o.path like :scope escape '!' order by o.path", OfficeRow.class)
            .setParameter("scope", actor.get().scope()).getResultList();
    }

    /** All offices with their codes, for those who must tell an unknown code from one out of scope. */
    public List<OfficeRow> all() {
        return em.createQuery(ROW + "order by o.path", OfficeRow.class).getResultList();
    }

    /** @throws Problem not found where no office has this code */
    public OfficeRow byCode(String code) {
        try {
            return em.createQuery(ROW + "where o.code = :code", OfficeRow.class).setParameter("code", code).getSingleResult();
        } catch (NoResultException e) {
            throw Problem.notFound();
        }
    }
}
