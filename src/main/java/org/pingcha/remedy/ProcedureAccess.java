package org.pingcha.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.shared.Problem;

/** Finds procedures of the agencies in sight; to everybody else there is no such procedure. */
@Dependent
public class ProcedureAccess {
    private static final String BY_UUID = "select p from RemedyProcedure p join fetch p.office o where p.uuid = :uuid and " + OfficeScope.of("o");

    @PersistenceContext
    EntityManager em;

    RemedyProcedure inSight(Actor actor, UUID uuid) {
        return em.createQuery(BY_UUID, RemedyProcedure.class).setParameter("uuid", uuid).setParameter("scope", actor.scope())
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** The procedure as this person saw it, for an act that their roles may do. */
    RemedyProcedure forAct(Actor actor, ProcedureAct act, UUID uuid, long seenVersion) {
        RemedyProcedure procedure = inSight(actor, uuid);
        act.mustBeOpenTo(procedure.kind(), actor);
        if (procedure.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        return procedure;
    }

    /** The same, of one kind. */
    <P extends RemedyProcedure> P forAct(Class<P> kind, Actor actor, ProcedureAct act, UUID uuid, long seenVersion) {
        RemedyProcedure procedure = forAct(actor, act, uuid, seenVersion);
        if (!kind.isInstance(procedure)) {
            throw Problem.notFound();
        }
        return kind.cast(procedure);
    }
}
