package org.pingcha.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pingcha.register.CaseFixture.aCase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.instrument.FormFixture;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.rules.ShippedRules;
import org.pingcha.testing.DatabaseTest;

/** Several inspectors press "next file" at once. Their transactions are committed. */
class NextFileRaceTest extends DatabaseTest {
    private static final int INSPECTORS = 4;
    private static final int FILES_EACH = 5;

    @Test
    void twoInspectorsNeverGetTheSameFile() throws Exception {
        wire(ShippedRules.class).load(new SchemaReady());
        Office office = anAgency("RACE");
        FormFixture.aTrialRubric(em, "RACE-SP", office, clock.instant());
        List<Person> inspectors = new ArrayList<>();
        for (int i = 0; i < INSPECTORS; i++) {
            inspectors.add(aPerson("race-" + i, office, Role.INSPECTOR));
        }
        for (int i = 0; i < INSPECTORS * FILES_EACH; i++) {
            aCase(em, office).no("RACE-" + i).of(CaseType.CRIMINAL, CaseStage.TRIAL).by("RACE-L", "胡磊", null)
                .closed(LocalDate.of(2025, 9, 1).plusDays(i)).saved();
        }
        commit();

        Set<Object> taken = new HashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(INSPECTORS);
        try {
            List<Callable<List<Object>>> work = inspectors.stream().<Callable<List<Object>>>map(who -> () -> takeFiles(who)).toList();
            for (Future<List<Object>> files : threads.invokeAll(work)) {
                taken.addAll(files.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(INSPECTORS * FILES_EACH, taken.size());
        assertEquals(0, (long) em.createQuery("select count(f) - count(distinct f.caseId) from FileReview f where f.officeId = "
            + office.id(), Long.class).getSingleResult());
    }

    private List<Object> takeFiles(Person who) {
        List<Object> cases = new ArrayList<>();
        Set<Long> passedOver = new HashSet<>();
        for (int tries = 0; cases.size() < FILES_EACH && tries < 200; tries++) {
            AssignResult result = inNewTransaction(other -> wireFor(who, other, NextFileTry.class).take(passedOver));
            if (result != null && result.isDone()) {
                cases.add(result.caseUuid());
            }
        }
        return cases;
    }
}
