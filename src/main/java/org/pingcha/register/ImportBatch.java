package org.pingcha.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.FactsChanged;
import org.pingcha.shared.FactsChanged.Formerly;
import org.pingcha.shared.Problem;

/**
 * Writes checked rows: five look-ups for a chunk, then what is new or different, each with its line in the trail. The
 * persistence context is emptied after each chunk.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportBatch {
    static final String STOPPED = "register.problem.stopped";

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    Event<FactsChanged> facts;

    /** A chunk in a transaction of its own. */
    public ImportReport.Tally writeChunk(Actor actor, List<ListEntry> rows) {
        return new Chunk(actor, rows).write();
    }

    /** All rows in one transaction, chunk by chunk. @throws Problem where it was stopped; nothing is written then */
    public ImportReport.Tally writeAll(Actor actor, RowFeed feed, IntPredicate goOn) {
        List<ListEntry> chunk = new ArrayList<>(CaseImport.CHUNK);
        ImportReport.Tally[] tally = {ImportReport.Tally.NONE};
        int[] done = {0};
        Runnable write = () -> {
            tally[0] = tally[0].plus(new Chunk(actor, chunk).write());
            done[0] += chunk.size();
            chunk.clear();
            if (!goOn.test(done[0])) {
                throw new Problem(STOPPED);
            }
        };
        feed.feed(entry -> {
            chunk.add(entry);
            if (chunk.size() == CaseImport.CHUNK) {
                write.run();
            }
        });
        if (!chunk.isEmpty()) {
            write.run();
        }
        return tally[0];
    }

    private <T> Map<String, T> known(String query, Class<T> type, Collection<String> keys, Function<T, String> key) {
        List<String> wanted = keys.stream().filter(Objects::nonNull).distinct().toList();
        Map<String, T> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            em.createQuery(query, type).setParameter("keys", wanted).getResultList().forEach(one -> found.put(key.apply(one), one));
        }
        return found;
    }

    /** The rows of one chunk with everything they refer to. */
    private final class Chunk {
        private final Actor actor;
        private final List<ListEntry> rows;
        private final Map<String, AidCase> cases;
        private final Map<String, Office> offices;
        private final Map<String, LawFirm> firms;
        private final Map<String, Handler> handlers;
        private final Map<String, HandlingOrgan> organs;
        private final List<AidCase> touched = new ArrayList<>();
        private final Set<Handler> corrected = new HashSet<>();
        private final List<Formerly> formerly = new ArrayList<>();

        Chunk(Actor actor, List<ListEntry> rows) {
            this.actor = actor;
            this.rows = rows;
            offices = known("select o from Office o where o.code in :keys", Office.class, keys(ListEntry::officeCode), Office::code);
            firms = known("select f from LawFirm f where f.name in :keys", LawFirm.class, keys(ListEntry::firm), LawFirm::name);
            organs = known("select g from HandlingOrgan g where g.name in :keys", HandlingOrgan.class, keys(ListEntry::organ),
                HandlingOrgan::name);
            handlers = known("select h from Handler h left join fetch h.firm where h.licenceNo in :keys", Handler.class,
                keys(row -> row.handler().licenceNo()), Handler::licenceNo);
            cases = known("select c from AidCase c join fetch c.recipient join fetch c.office join fetch c.handler"
                + " left join fetch c.firm left join fetch c.organ where c.caseNo in :keys", AidCase.class,
                keys(row -> row.entry().caseNo()), AidCase::caseNo);
        }

        private List<String> keys(Function<ListEntry, String> key) {
            return rows.stream().map(key).collect(Collectors.toList());
        }

        ImportReport.Tally write() {
            int created = 0;
            int changed = 0;
            for (ListEntry row : rows) {
                AidCase aidCase = cases.get(row.entry().caseNo());
                if (aidCase == null) {
                    create(row);
                    created++;
                } else if (correct(aidCase, row)) {
                    changed++;
                }
            }
            em.flush();
            tell();
            em.clear();
            return new ImportReport.Tally(created, changed, rows.size() - created - changed);
        }

        /** What a list says of a handler holds for all of the handler's cases, be they in the list or not. */
        private void tell() {
            Set<Long> ids = touched.stream().map(AidCase::id).collect(Collectors.toCollection(TreeSet::new));
            if (!corrected.isEmpty()) {
                ids.addAll(em.createQuery("select c.id from AidCase c where c.handler in :handlers", Long.class).setParameter("handlers", corrected).getResultList());
            }
            if (!ids.isEmpty()) {
                facts.fire(new FactsChanged(ids, formerly));
            }
        }

        private void create(ListEntry row) {
            AidCase aidCase = new AidCase(row.entry(), parties(row), new Recipient(row.recipient()), actor.personId());
            em.persist(aidCase);
            touched.add(aidCase);
            audit.record(actor, "register.audit.imported", CaseService.subject(aidCase), null, aidCase.auditValues());
        }

        /** Whether the row says anything else than the register does. */
        private boolean correct(AidCase aidCase, ListEntry row) {
            if (!actor.sees(aidCase.office().path())) {
                throw new Problem("register.fault.takenElsewhere");
            }
            Map<String, Object> before = aidCase.auditValues();
            Office office = aidCase.office();
            LocalDate closed = aidCase.dates().closedOn();
            aidCase.recipient().correct(row.recipient());
            aidCase.correct(row.entry(), parties(row));
            Map<String, Object> after = aidCase.auditValues();
            if (before.equals(after)) {
                return false;
            }
            audit.record(actor, "register.audit.corrected", CaseService.subject(aidCase), before, after);
            touched.add(aidCase);
            if (!office.id().equals(aidCase.office().id()) || !Objects.equals(closed, aidCase.dates().closedOn())) {
                formerly.add(new Formerly(aidCase.id(), office.id(), closed));
            }
            return true;
        }

        private CaseParties parties(ListEntry row) {
            LawFirm firm = row.firm() == null ? null : firms.computeIfAbsent(row.firm(), this::newFirm);
            HandlingOrgan organ = row.organ() == null ? null : organs.computeIfAbsent(row.organ(), this::newOrgan);
            return new CaseParties(offices.get(row.officeCode()), firm, handler(row.handler(), firm), organ);
        }

        private LawFirm newFirm(String name) {
            LawFirm firm = new LawFirm(name);
            em.persist(firm);
            audit.record(actor, "register.audit.firmAdded", "firm:" + name, null, Map.of("kind", firm.kind()));
            return firm;
        }

        private HandlingOrgan newOrgan(String name) {
            HandlingOrgan organ = new HandlingOrgan(name);
            em.persist(organ);
            return organ;
        }

        private Handler handler(HandlerEntry entry, LawFirm firm) {
            Handler handler = handlers.get(entry.licenceNo());
            if (handler == null) {
                handler = new Handler(entry, firm);
                em.persist(handler);
                handlers.put(entry.licenceNo(), handler);
                audit.record(actor, "register.audit.handlerAdded", "handler:" + entry.licenceNo(), null, handler.auditValues());
                return handler;
            }
            Map<String, Object> before = handler.auditValues();
            handler.correct(entry);
            Map<String, Object> after = handler.auditValues();
            if (!before.equals(after)) {
                corrected.add(handler);
                audit.record(actor, "register.audit.handlerCorrected", "handler:" + entry.licenceNo(), before, after);
            }
            return handler;
        }
    }
}
