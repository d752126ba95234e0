package org.pingcha.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.platform.JobQueue;
import org.pingcha.shared.Problem;

/** Sending a case list by the page: received, checked in the background, written as the sender chooses. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.ADMIN_ROLE})
public class CaseListService {
    @PersistenceContext
    EntityManager em;

    @EJB
    JobQueue jobs;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Keeps the file and asks for its check. @throws Problem unreadable where it is no list; nothing is kept then */
    public UUID receive(String fileName, InputStream content) {
        UUID uuid = UUID.randomUUID();
        ListFiles.keep(uuid, content);
        try {
            CaseList.of(ListFiles.list(uuid));
        } catch (Problem e) {
            ListFiles.forget(uuid);
            throw e;
        }
        em.persist(new CaseListImport(uuid, fileName, actor.get().personId(), clock.instant()));
        ask(uuid, ImportMode.PREVIEW);
        return uuid;
    }

    /** Writes the good rows, or all of them where all are good. */
    public void write(UUID uuid, ImportMode mode) {
        CaseListImport list = own(uuid);
        if (!ListFiles.isKept(uuid)) {
            throw new Problem("register.problem.listGone");
        }
        list.write(mode);
        ask(uuid, mode);
    }

    private void ask(UUID uuid, ImportMode mode) {
        jobs.enqueue(CaseListJob.KIND, CaseListJob.KIND + ":" + uuid + ":" + mode, uuid + " " + mode, actor.get());
    }

    /** Stops what is going on at the next chunk. */
    public void stop(UUID uuid) {
        own(uuid).stop();
    }

    public ListStatus status(UUID uuid) {
        return own(uuid).status();
    }

    /** The first faults. */
    public List<ListFault> faults(UUID uuid, int most) {
        own(uuid);
        return ListFiles.faults(uuid, most);
    }

    /** The bad rows as a spreadsheet; {@link BadRows#write}. */
    public void badRows(UUID uuid, String reasonHeader, Function<ListFault, String> reason, OutputStream out) {
        own(uuid);
        if (!ListFiles.isKept(uuid)) {
            throw new Problem("register.problem.listGone");
        }
        BadRows.write(ListFiles.list(uuid), ListFiles.faults(uuid, Integer.MAX_VALUE), reasonHeader, reason, out);
    }

    private CaseListImport own(UUID uuid) {
        return em.createQuery("select l from CaseListImport l where l.uuid = :uuid and l.sentById = :self", CaseListImport.class)
            .setParameter("uuid", uuid).setParameter("self", actor.get().personId()).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
    }
}
