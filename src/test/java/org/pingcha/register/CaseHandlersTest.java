package org.pingcha.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class CaseHandlersTest extends DatabaseTest {
    private static final UUID CAUSE = UUID.randomUUID();
    private static final LocalDate TAKES_OVER = LocalDate.of(2025, 4, 8);

    private CaseHandlers handlers;
    private HandlerQueries queries;
    private Office agency;
    private Person officer;
    private AidCase aidCase;

    @BeforeEach
    void aCaseOfChens() {
        handlers = wire(CaseHandlers.class);
        queries = wire(HandlerQueries.class);
        agency = anAgency("CH1");
        officer = aPerson("ch-officer", agency, Role.COMPLAINT_APPROVER);
        aidCase = aCase(em, agency).by("L-1", "陈敏艳", aFirm(em, "明理律师事务所")).saved();
        LawFirm other = aFirm(em, "正和律师事务所");
        em.persist(new Handler(new HandlerEntry("L-2", "胡磊", HandlerKind.LAWYER, LocalDate.of(2015, 1, 5), null, null), other));
        flushAndClear();
    }

    private HandlerRow replace(NewHandler who, LocalDate from) {
        HandlerRow row = handlers.replace(officer.actor(null), aidCase.id(), who, new HandlerOrder(from, "R1", "remedy", CAUSE), clock.instant());
        flushAndClear();
        return row;
    }

    private AidCase now() {
        return em.find(AidCase.class, aidCase.id());
    }

    private String keyOf(NewHandler who, LocalDate from) {
        return assertThrows(Problem.class, () -> replace(who, from)).key();
    }

    @Test
    void untilAHandlerIsReplacedTheCaseItselfSaysWhoHandlesIt() {
        HandlerPeriodRow only = queries.ofCase(aidCase.id()).get(0);
        assertEquals("陈敏艳", only.handler());
        assertEquals(LocalDate.of(2025, 3, 7), only.from());
        assertNull(only.until());
    }

    @Test
    void theRegisterKeepsWhoHandledTheCaseWhen() {
        HandlerRow row = replace(NewHandler.known("L-2"), TAKES_OVER);
        assertEquals("正和律师事务所", row.firm());
        assertEquals("胡磊", now().header().handlerName());
        assertEquals("正和律师事务所", now().header().firmName());
        replace(new NewHandler("L-3", "罗兰", HandlerKind.LAWYER, null, null, null, null), LocalDate.of(2025, 6, 3));
        List<HandlerPeriodRow> periods = queries.ofCase(aidCase.id());
        assertEquals(List.of("陈敏艳", "胡磊", "罗兰"), periods.stream().map(HandlerPeriodRow::handler).toList());
        assertEquals(List.of(LocalDate.of(2025, 3, 7), TAKES_OVER, LocalDate.of(2025, 6, 3)),
            periods.stream().map(HandlerPeriodRow::from).toList());
        assertEquals(TAKES_OVER, periods.get(0).until());
        assertEquals(LocalDate.of(2025, 6, 3), periods.get(1).until());
        assertNull(periods.get(2).until());
        assertNull(periods.get(0).cause());
        assertEquals(CAUSE, periods.get(1).cause());
        assertEquals("明理律师事务所", periods.get(0).firm());
        assertNull(periods.get(2).firm(), "the agency's own staff");
    }

    @Test
    void theTrailHasBeforeAndAfter() {
        replace(NewHandler.known("L-2"), TAKES_OVER);
        Object[] entry = (Object[]) em.createNativeQuery("select before_values, after_values from audit_entry where action = 'register.audit.handlerReplaced'")
            .getSingleResult();
        assertEquals("{\"handler\":\"L-1\",\"firm\":\"明理律师事务所\",\"since\":\"2025-03-07\"}", entry[0]);
        assertEquals("{\"handler\":\"L-2\",\"firm\":\"正和律师事务所\",\"since\":\"2025-04-08\",\"cause\":\"remedy:" + CAUSE + "\"}", entry[1]);
    }

    @Test
    void aListDrawnUpEarlierDoesNotPutTheFormerHandlerBack() {
        replace(NewHandler.known("L-2"), TAKES_OVER);
        AidCase kept = now();
        Handler former = em.createQuery("select h from Handler h where h.licenceNo = 'L-1'", Handler.class).getSingleResult();
        CaseEntry entry = new CaseEntry(kept.caseNo(), CaseType.CIVIL, CaseStage.LITIGATION, CaseOrigin.APPLIED, ServiceKind.CIVIL_AGENCY,
            AidField.LABOUR, "追索劳动报酬", CaseFlags.NONE, CaseRegions.OWN,
            new CaseDates(null, LocalDate.of(2025, 3, 7), null, null, null, null, LocalDate.of(2025, 9, 1), null), "调解");
        kept.correct(entry, new CaseParties(kept.office(), former.firm(), former, null));
        flushAndClear();
        assertEquals("胡磊", now().header().handlerName());
        assertEquals("正和律师事务所", now().header().firmName());
        assertEquals("调解", now().header().result(), "what else the list says is taken over");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertEquals("register.problem.sameHandler", keyOf(NewHandler.known("L-1"), TAKES_OVER));
        assertEquals("register.problem.unknownLicence", keyOf(NewHandler.known("L-9"), TAKES_OVER));
        assertEquals("register.problem.otherLicence", keyOf(new NewHandler("L-2", "胡雷", null, null, null, null, null), TAKES_OVER));
        assertEquals("register.problem.handlerTooEarly", keyOf(NewHandler.known("L-2"), LocalDate.of(2025, 3, 6)));
        em.clear();
        aidCase = aCase(em, agency).no("测援民字〔2025〕00002号").closed(LocalDate.of(2025, 8, 1)).saved();
        assertEquals("register.problem.handlerOfClosed", keyOf(NewHandler.known("L-2"), LocalDate.of(2025, 8, 2)));
    }

    @Test
    void aBureauFindsTheCasesOfItsDivisionsAndAnAgencyItsOwn() {
        Office city = persisted(() -> new Office(OfficeKind.BUREAU, "CHB", "市局", "980100", null));
        Office county = persisted(() -> new Office(OfficeKind.BUREAU, "CHB1", "县局", "980101", city));
        Office neighbour = persisted(() -> new Office(OfficeKind.BUREAU, "CHB2", "邻县局", "980102", city));
        Office cityCentre = persisted(() -> new Office(OfficeKind.AGENCY, "CHA", "市中心", "980100", null));
        Office countyCentre = persisted(() -> new Office(OfficeKind.AGENCY, "CHA1", "县中心", "980101", cityCentre));
        aCase(em, countyCentre).no("县援民字〔2025〕00007号").saved();
        assertEquals(Set.of("CHB", "CHB1", "CHA", "CHA1"), finders(city, county, neighbour, cityCentre, countyCentre, agency));
    }

    private Set<String> finders(Office... offices) {
        Set<String> found = new java.util.TreeSet<>();
        for (Office office : offices) {
            actAs(aPerson("at-" + office.code().toLowerCase(), office, Role.COMPLAINT_OFFICER));
            if (wire(SupervisedCases.class).byNumber("县援民字〔2025〕00007号").isPresent()) {
                found.add(office.code());
            }
        }
        return found;
    }

    @Test
    void handlersAreFoundByNameLicenceOrFirm() {
        assertEquals(List.of("胡磊"), queries.find("正和").stream().map(HandlerRow::name).toList());
        assertEquals("L-1", queries.byLicence(" L-1 ").orElseThrow().licenceNo());
        assertTrue(queries.find(" ").isEmpty());
    }
}
