package org.pingcha.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.register.CaseDates;
import org.pingcha.register.CaseFactSheet;
import org.pingcha.register.CaseFlags;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseOrigin;
import org.pingcha.register.CaseRef;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.register.HandlerKind;
import org.pingcha.register.ServiceKind;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleSubject;
import org.pingcha.web.Texts;

/** A hearing without an inspection of the file: by the day that the register knows, by the papers where it knows none. */
class CaseSignsTest {
    private static final LocalDate HEARING = LocalDate.of(2026, 11, 10);
    private static final LocalDate AFTER = HEARING.plusDays(1);

    /** What is said on a day of a criminal case with so many papers, so many of them about an inspection. */
    private static Seen seen(LocalDate today, LocalDate inspected, long papers, long about) {
        CaseFactSheet facts = new CaseFactSheet(CaseType.CRIMINAL, CaseStage.TRIAL, ServiceKind.DEFENCE, CaseOrigin.NOTIFIED, null, HEARING.minusDays(40), null, null,
            inspected, HEARING, null, null, false, false, HandlerKind.LAWYER, null, null, false);
        CaseHeader header = new CaseHeader(new CaseRef(1L, new UUID(0, 1), "CS-1", facts.type(), facts.stage(), facts.kind(), 2L, "/A/", null, 3L), facts.origin(), null, "盗窃",
            "王＊", "A", "机构", null, "陈敏艳", "L-1", null, null, CaseFlags.NONE, null, new CaseDates(null, facts.assignedOn(), null, null, inspected, HEARING, null, null), facts, 0);
        Rule rule = new Rule(RuleKey.ALERT_INSPECTION, null, null, "CRIMINAL", null, null, null, false, false, "T", "T", false, null, null);
        RuleBook book = new RuleBook(1, UUID.randomUUID(), "T", RuleSubject.MONITORING, "T", "T", LocalDate.of(2017, 2, 17), "T", false, List.of(rule), List.of(), List.of(),
            List.of(), null);
        return CaseSigns.of(new CaseFile(header, papers, about, List.of(), List.of()), new SignRules(book, null, null, today));
    }

    private static List<String> words(Seen seen) {
        return seen.signs().stream().map(sign -> FactWords.of(sign.rule(), sign.facts(), Texts.CHINESE)).toList();
    }

    @Test
    void theDayThatTheRegisterKnowsDecides() {
        assertEquals(List.of(), words(seen(AFTER, HEARING, 5, 0)), "on the very day is in time, whatever the papers lack");
        assertEquals(List.of("2026-11-10 已经开庭。登记的阅卷日期是 2026-11-12，在开庭以后。"), words(seen(HEARING.plusDays(3), HEARING.plusDays(2), 5, 1)), "whatever the papers hold");
        assertEquals(List.of("2026-11-10 已经开庭。登记的阅卷日期是 2026-11-12，在开庭以后。"), words(seen(HEARING.plusDays(3), HEARING.plusDays(2), 0, 0)));
    }

    @Test
    void withoutThatDayThePapersDoOnceTheHearingIsOver() {
        assertEquals(List.of("2026-11-10 已经开庭。登记中没有阅卷日期；看承办卷，有 5 份材料，没有阅卷材料。"), words(seen(AFTER, null, 5, 0)));
        assertEquals(List.of(), words(seen(AFTER, null, 5, 1)));
        assertEquals(List.of(), words(seen(AFTER, null, 0, 0)), "no papers say nothing");
        Seen before = seen(HEARING, null, 5, 0);
        assertEquals(List.of(), before.signs());
        assertEquals(AFTER, before.again());
    }
}
