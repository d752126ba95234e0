package org.pingcha.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.instrument.FormLoader;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.HandlingOrgan;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** The organs of many cases are written to at once. */
class OpinionLettersServiceTest extends DatabaseTest {
    private static final LetterCaseFilter ALL = new LetterCaseFilter(false, null);
    private static final LetterCaseFilter UNASKED = new LetterCaseFilter(true, null);

    private OpinionLettersService service;
    private LetterCaseQueries list;
    private Office agency;
    private int cases;

    @BeforeEach
    void casesBeforeTwoOrgansOneBeforeAnUnknownAndOneBeforeNone() {
        wire(ShippedRules.class).load(new SchemaReady());
        wire(FormLoader.class).load(new SchemaReady());
        service = wire(OpinionLettersService.class);
        list = wire(LetterCaseQueries.class);
        agency = anAgency("OLA");
        Person manager = aPerson("ol-manager", agency, Role.MANAGER);
        closed("江城区人民法院");
        closed("江城区公安局");
        closed("某某单位");
        closed(null);
        actAs(manager);
    }

    private void closed(String organ) {
        cases++;
        AidCase saved = aCase(em, agency).no("测援刑字〔2026〕%05d号".formatted(cases)).assigned(LocalDate.of(2026, 9, 1)).closed(LocalDate.of(2026, 10, cases)).saved();
        if (organ != null) {
            HandlingOrgan before = new HandlingOrgan(organ);
            em.persist(before);
            em.flush();
            em.createNativeQuery("update aid_case set organ_id = :organ where id = :id").setParameter("organ", before.id()).setParameter("id", saved.id()).executeUpdate();
        }
        flushAndClear();
    }

    private LettersPreview look() {
        return service.preview(new LetterOrder(list.all(ALL), Locale.SIMPLIFIED_CHINESE));
    }

    private static Map<LetterHurdle, Integer> leftOut(LettersPreview preview) {
        return preview.leftOut().stream().collect(Collectors.toMap(LettersPreview.LeftOut::why, one -> one.caseNos().size()));
    }

    private long count(String what) {
        return em.createQuery("select count(x) from " + what, Long.class).getSingleResult();
    }

    @Test
    void eachOrganIsWrittenToOnceAndWhoCannotBeIsNamedWithTheReason() {
        LettersPreview preview = look();
        assertEquals(Map.of(LetterHurdle.NO_ORGAN, 1, LetterHurdle.UNKNOWN_KIND, 1), leftOut(preview));
        assertEquals(0, count("OpinionRequest x where x.office.id = " + agency.id()), "a preview writes nothing");
        assertEquals("opinion.problem.number", assertThrows(Problem.class, () -> service.write(preview.order(), 4)).key());
        long entries = count("AuditEntry x where x.action = 'opinion.audit.ask'");
        assertEquals(2, service.write(preview.order(), 2));
        flushAndClear();
        assertEquals(2, count("AuditEntry x where x.action = 'opinion.audit.ask'") - entries, "one entry a row");
        List<OpinionRow> asked = wire(OpinionQueries.class).list(new OpinionFilter(OpinionState.ASKED, null, null), PageRequest.start()).items();
        assertEquals(Map.of("江城区人民法院", AskedOrgan.COURT, "江城区公安局", AskedOrgan.POLICE), asked.stream().collect(Collectors.toMap(OpinionRow::organName, OpinionRow::organ)));
        for (OpinionRow row : asked) {
            assertEquals(1, wire(OpinionQueries.class).detail(row.uuid(), Locale.ENGLISH).letters().size(), "form 31");
        }
        assertEquals(2, leftOut(look()).get(LetterHurdle.OPEN));
        assertEquals("web.problem.changed", assertThrows(Problem.class, () -> service.write(preview.order(), 2)).key(), "confirmed twice");
        assertEquals(2, list.count(UNASKED));
    }

    @Test
    void aCaseThatChangedSinceIsLeftOutAndAnotherOfficesCannotBeChosen() {
        List<LetterCase> seen = list.all(ALL);
        em.createNativeQuery("update aid_case set version = version + 1 where id = :id").setParameter("id", seen.get(3).id()).executeUpdate();
        flushAndClear();
        assertEquals(1, leftOut(service.preview(new LetterOrder(seen, Locale.ENGLISH))).get(LetterHurdle.CHANGED));
        assertEquals(2, statementsOf(() -> assertEquals(list.rows(ALL, PageRequest.start()).size(), list.count(ALL))).size());
        actAs(aPerson("ol-other", anAgency("OLB"), Role.MANAGER));
        assertEquals(0, list.count(ALL));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.write(new LetterOrder(seen, Locale.ENGLISH), seen.size())).kind());
    }
}
