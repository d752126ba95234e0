package org.pingcha.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.pingcha.identity.FirmDirectory;

/** The firms of the register, for whoever links a person to one. Their names are no secret. */
@Stateless
@PermitAll
@Local(FirmDirectory.class)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RegisteredFirms implements FirmDirectory {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<Firm> firms() {
        return em.createQuery("select new org.pingcha.identity.FirmDirectory$Firm(f.id, f.name) from LawFirm f order by f.name", Firm.class)
            .getResultList();
    }
}
