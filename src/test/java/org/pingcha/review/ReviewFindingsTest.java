package org.pingcha.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.correction.Fault;
import org.pingcha.correction.Finding;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.instrument.DeductionInput;
import org.pingcha.instrument.FormFixture;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.rules.ShippedRules;
import org.pingcha.testing.DatabaseTest;

/** What of a review can be ordered to be put right, and by whom. */
class ReviewFindingsTest extends DatabaseTest {
    private UUID review;

    private int seen(String item) {
        return wire(SheetQueries.class).item(wire(ReviewQueries.class).detail(review).shownSheet(), item, Locale.SIMPLIFIED_CHINESE).revision();
    }

    private List<String> topics(Person who) {
        flushAndClear();
        actAs(who);
        return wire(ReviewFindings.class).find(who.actor(null), review).stream().flatMap(found -> found.faults().stream()).map(Fault::topic).toList();
    }

    @Test
    void itemsThatLostPointsAndConfirmedVetoesOfASubmittedReviewForManagersInSight() {
        wire(ShippedRules.class).load(new SchemaReady());
        Office city = anAgency("RF1");
        FormFixture.aTrialRubric(em, "XX-SP", city, clock.instant());
        Person inspector = aPerson("rfi-inspector", city, Role.INSPECTOR);
        Person chief = aPerson("rfi-chief", city, Role.MANAGER);
        Person elsewhere = aPerson("rfi-elsewhere", anAgency("RF2"), Role.MANAGER);
        AidCase file = aCase(em, city).no("测援刑字〔2026〕00071号").of(CaseType.CRIMINAL, CaseStage.TRIAL).by("L-71", "胡磊", aFirm(em, "明理律师事务所"))
            .closed(LocalDate.of(2025, 9, 1)).saved();
        actAs(chief);
        review = wire(AssignmentService.class).assign(new AssignOrder(List.of(file.uuid()), inspector.uuid(), null)).get(0).review();
        actAs(inspector);
        wire(ReviewService.class).start(review);
        flushAndClear();
        wire(MarkingService.class).full(review, "A1", seen("A1"));
        for (String item : List.of("A2", "B1")) {
            wire(MarkingService.class).addRow(review, item, seen(item), new DeductionInput(new BigDecimal("10"), "卷内无记录", "卷1 第4页", null, null));
        }
        assertEquals(List.of(), topics(chief), "not submitted yet");
        actAs(inspector);
        long rated = wire(ReviewService.class).rate(review, wire(ReviewQueries.class).detail(review).version(), Difficulty.ORDINARY, Set.of(), null);
        wire(ReviewService.class).submit(review, rated);
        wire(VetoService.class).propose(review, "V5", "两次开庭均未到庭", "第 9 页");
        assertEquals(List.of("A2", "B1"), topics(chief), "a veto counts once it is confirmed");
        VetoRow veto = wire(ReviewQueries.class).vetoes(review).get(0);
        wire(VetoService.class).confirm(veto.uuid(), veto.version(), "核对庭审笔录属实");
        assertEquals(List.of("A2", "B1", "V5"), topics(chief));
        assertEquals(List.of(), topics(inspector));
        assertEquals(List.of(), topics(elsewhere));
        actAs(chief);
        Finding found = wire(ReviewFindings.class).find(chief.actor(null), review).orElseThrow();
        assertEquals("胡磊", found.concern().handlerName());
        assertTrue(found.faults().get(0).words().endsWith("扣10分，卷内无记录（卷1 第4页）"), found.faults().get(0).words());
        assertTrue(found.faults().stream().noneMatch(fault -> fault.words().contains(inspector.name())), "nothing of who marked it");
    }
}
