package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** Fifty people at once: no update of one complaint is lost, and numbers of the register have no gaps. Committed. */
class ComplaintRaceTest extends DatabaseTest {
    private static final int THREADS = 50;

    @Test
    void fiftyRemarksOnOneComplaintAreFiftyRemarksAndFiftyComplaintsHaveFiftyNumbers() throws Exception {
        wire(ShippedRules.class).load(new SchemaReady());
        Office bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BR1", "并发市司法局", "990100", null));
        Person officer = aPerson("cr-officer", bureau, Role.COMPLAINT_OFFICER);
        actAs(officer);
        UUID uuid = wire(ComplaintService.class).register(Complaints.entry(bureau.id())).uuid();
        em.flush();
        int before = em.createQuery("select c.eventCount from Complaint c", Integer.class).getSingleResult();
        commit();

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Set<String> numbers = new HashSet<>();
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int n = i;
                work.add(() -> {
                    remark(officer, uuid, "备注 " + n);
                    return inNewTransaction(other -> wireFor(officer, other, ComplaintService.class).register(Complaints.entry(bureau.id())).registerNo());
                });
            }
            for (Future<String> number : threads.invokeAll(work)) {
                numbers.add(number.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(THREADS, numbers.size());
        for (int n = 2; n <= THREADS + 1; n++) {
            assertTrue(numbers.contains("并发市投诉〔2026〕%04d号".formatted(n)), "number " + n);
        }
        List<Integer> sequence = inNewTransaction(other -> other.createQuery("select e.seq from ComplaintEvent e where e.complaint.uuid = :uuid order by e.seq",
            Integer.class).setParameter("uuid", uuid).getResultList());
        assertEquals(IntStream.rangeClosed(1, before + THREADS).boxed().toList(), sequence);
    }

    /** As a person would: told that somebody was faster, they look again and repeat it. */
    private void remark(Person officer, UUID uuid, String words) {
        for (int tries = 0; tries < 500; tries++) {
            try {
                inNewTransaction(other -> {
                    long seen = other.createQuery("select c.version from Complaint c where c.uuid = :uuid", Long.class).setParameter("uuid", uuid).getSingleResult();
                    wireFor(officer, other, InquiryService.class).remark(uuid, seen, words);
                    return null;
                });
                return;
            } catch (OptimisticLockException | RollbackException e) {
                // somebody was faster
            } catch (Problem e) {
                assertEquals(Problem.Kind.CONFLICT, e.kind());
            } catch (PersistenceException e) {
                // the number of the event was taken: the same
            }
        }
        throw new IllegalStateException("never got through");
    }
}
