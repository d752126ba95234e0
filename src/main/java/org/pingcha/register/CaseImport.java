package org.pingcha.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.SystemRight;
import org.pingcha.shared.Problem;

/**
 * Brings a case list into the register. The whole file is checked before anything is written; then the good rows are
 * written some at a time, each time in a transaction of its own (what is written stays if the server dies, and the same
 * file once more changes nothing), or all of them in one transaction. Heap use does not grow with the rows but for their
 * numbers. It asks the given actor and not the caller, for jobs run without one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseImport {
    /** Rows looked up and written together. */
    static final int CHUNK = 500;
    private static final String AGENCIES = "select o.code, o.path from Office o where o.kind = org.pingcha.identity.OfficeKind.AGENCY";
    private static final String FOREIGN = "select c.caseNo from AidCase c join c.office o where c.caseNo in :numbers"
        + " and o.path not like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @EJB
    ImportBatch batch;

    /** @throws Problem forbidden where this actor imports no lists */
    public static void mayImport(Actor actor) {
        if (!(actor.is(Role.MANAGER) || actor.is(Role.ADMIN) || actor.is(Role.SYSTEM) && actor.may(SystemRight.IMPORT_CASES))) {
            throw Problem.forbidden("register.problem.mayNotImport");
        }
    }

    /**
     * Checks the file and, unless the mode is a preview, writes what the mode says.
     *
     * @throws Problem unreadable where the file is no list; then nothing has changed
     */
    public ImportReport run(Actor actor, Path file, ImportMode mode, ImportProgress progress) {
        mayImport(actor);
        CaseList list = CaseList.of(file);
        Map<String, String> agencies = agencies();
        ImportReport report = check(actor, list, agencies, progress);
        if (report.stopped() || mode == ImportMode.PREVIEW || mode == ImportMode.ALL_OR_NOTHING && !report.bad().isEmpty()) {
            return report;
        }
        Set<Integer> badLines = new HashSet<>();
        report.bad().forEach(fault -> badLines.add(fault.line()));
        RowFeed feed = taker -> entries(actor, list, agencies, new ArrayList<>(), (entry, done) -> {
            if (entry != null && !badLines.contains(entry.line())) {
                taker.accept(entry);
            }
        });
        return mode == ImportMode.ALL_OR_NOTHING ? writeAtOnce(actor, report, feed, progress)
            : writeByChunks(actor, report, feed, progress);
    }

    private ImportReport check(Actor actor, CaseList list, Map<String, String> agencies, ImportProgress progress) {
        List<ListFault> faults = new ArrayList<>();
        List<ListEntry> pending = new ArrayList<>(CHUNK);
        int[] rows = {0};
        List<String> ignored = new ArrayList<>();
        try {
            ignored.addAll(entries(actor, list, agencies, faults, (entry, done) -> {
                rows[0] = done;
                if (entry != null) {
                    pending.add(entry);
                }
                if (pending.size() == CHUNK) {
                    checkNumbers(actor, pending, faults);
                }
                if (done % CHUNK == 0 && !progress.reached(done, 0)) {
                    throw new Stopped();
                }
            }).ignored());
        } catch (Stopped e) {
            return new ImportReport(0, 0, List.of(), 0, 0, 0, true, List.of());
        }
        checkNumbers(actor, pending, faults);
        faults.sort(java.util.Comparator.comparingInt(ListFault::line));
        int bad = (int) faults.stream().mapToInt(ListFault::line).distinct().count();
        return new ImportReport(rows[0], rows[0] - bad, faults, 0, 0, 0, false, ignored);
    }

    /** A number that an agency out of sight uses is taken: neither its case nor another may be written under it. */
    private void checkNumbers(Actor actor, List<ListEntry> pending, List<ListFault> faults) {
        Map<String, ListEntry> byNumber = new HashMap<>();
        pending.forEach(entry -> byNumber.put(entry.entry().caseNo(), entry));
        if (!byNumber.isEmpty()) {
            em.createQuery(FOREIGN, String.class).setParameter("numbers", byNumber.keySet()).setParameter("scope", actor.scope())
                .getResultList().forEach(number -> faults.add(new ListFault(byNumber.get(number).line(),
                    ListColumn.CASE_NO.header(), number, "register.fault.takenElsewhere", List.of())));
        }
        pending.clear();
    }

    private ImportReport writeAtOnce(Actor actor, ImportReport report, RowFeed feed, ImportProgress progress) {
        try {
            return report.written(batch.writeAll(actor, feed, done -> progress.reached(done, report.good())), false);
        } catch (Problem e) {
            if (ImportBatch.STOPPED.equals(e.key())) {
                return report.written(ImportReport.Tally.NONE, true);
            }
            throw e;
        }
    }

    private ImportReport writeByChunks(Actor actor, ImportReport report, RowFeed feed, ImportProgress progress) {
        List<ListEntry> chunk = new ArrayList<>(CHUNK);
        ImportReport.Tally[] tally = {ImportReport.Tally.NONE};
        int[] done = {0};
        boolean stopped = false;
        try {
            feed.feed(entry -> {
                chunk.add(entry);
                if (chunk.size() == CHUNK) {
                    tally[0] = tally[0].plus(batch.writeChunk(actor, chunk));
                    done[0] += chunk.size();
                    chunk.clear();
                    if (!progress.reached(done[0], report.good())) {
                        throw new Stopped();
                    }
                }
            });
            if (!chunk.isEmpty()) {
                tally[0] = tally[0].plus(batch.writeChunk(actor, chunk));
            }
            progress.reached(report.good(), report.good());
        } catch (Stopped e) {
            stopped = true;
        }
        return report.written(tally[0], stopped);
    }

    private Map<String, String> agencies() {
        Map<String, String> paths = new HashMap<>();
        em.createQuery(AGENCIES, Object[].class).getResultList().forEach(row -> paths.put((String) row[0], (String) row[1]));
        return paths;
    }

    /** Reads and checks every row that is not empty; the taker gets null for a bad one, and how many there were so far. */
    private static ListHeader<ListColumn> entries(Actor actor, CaseList list, Map<String, String> agencies, List<ListFault> faults, Taker taker) {
        ListChecker checker = new ListChecker(actor, agencies, list.hasSerialDates());
        int[] rows = {0};
        list.read(row -> {
            if (!checker.isHeader(row) && !row.isBlank()) {
                ListEntry entry = checker.check(row, faults);
                taker.take(entry, ++rows[0]);
            }
        });
        return checker.header();
    }

    @FunctionalInterface
    private interface Taker {
        void take(ListEntry entry, int rows);
    }

    /** Somebody stopped it. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }
}
