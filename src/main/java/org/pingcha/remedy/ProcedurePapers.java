package org.pingcha.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;

/** Who may see and add a procedure's papers: whoever sees it; added by whoever takes it down, until it is decided. */
@Dependent
public class ProcedurePapers {
    private static final String STATUS = "select p.status from RemedyProcedure p join p.office o where p.uuid = :uuid and p.kind = :kind and "
        + OfficeScope.of("o");
    private static final Set<Role> READERS = Set.of(Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER, Role.MANAGER, Role.AUDITOR);

    @PersistenceContext
    EntityManager em;

    DocumentAccess access(Actor actor, ProcedureKind kind, UUID procedure) {
        if (READERS.stream().noneMatch(actor::is)) {
            return DocumentAccess.none();
        }
        String name = "remedy:" + procedure;
        return em.createQuery(STATUS, ProcedureStatus.class).setParameter("uuid", procedure).setParameter("kind", kind)
            .setParameter("scope", actor.scope()).getResultStream().findFirst()
            .map(status -> status.isUndecided() && ProcedureAct.REGISTER.isOpenTo(kind, actor) ? DocumentAccess.changing(name)
                : DocumentAccess.reading(name))
            .orElse(DocumentAccess.none());
    }
}
