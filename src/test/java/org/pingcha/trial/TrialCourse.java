package org.pingcha.trial;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.register.AidCase;
import org.pingcha.register.LawFirm;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** An agency with a manager and two inspectors, and a case that is to be heard. */
abstract class TrialCourse extends DatabaseTest {
    /** A Monday, the day that the clock stands at. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    HearingService service;
    HearingQueries queries;
    Office agency;
    Person manager;
    Person auditor;
    Person inspector;
    Person inspector2;
    LawFirm firm;
    AidCase aidCase;

    @BeforeEach
    void anAgencyAndACase() {
        service = wire(HearingService.class);
        queries = wire(HearingQueries.class);
        agency = anAgency("TRA");
        manager = aPerson("tr-manager", agency, Role.MANAGER);
        auditor = aPerson("tr-auditor", agency, Role.AUDITOR);
        inspector = aPerson("tr-inspector", agency, Role.INSPECTOR);
        inspector2 = aPerson("tr-inspector2", agency, Role.INSPECTOR);
        firm = aFirm(em, "明理律师事务所");
        aidCase = aCase(em, agency).no("测援民字〔2026〕00001号").by("L-1", "陈敏艳", firm).assigned(LocalDate.of(2026, 10, 12)).saved();
        actAs(manager);
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ChinaTime.ZONE).toInstant();
    }

    static HearingEntry entry(String caseNo, LocalDate day, String time) {
        return new HearingEntry(caseNo, "江城区人民法院", "第三法庭", "韩志新", Openness.OPEN, CourtProcedure.ORDINARY, at(day, time), null, false, false);
    }

    /** A hearing of the case on that day at half past nine. */
    UUID heardOn(LocalDate day) {
        UUID uuid = service.enter(entry(aidCase.caseNo(), day, "09:30"));
        flushAndClear();
        return uuid;
    }

    static String keyOf(Runnable work) {
        return assertThrows(Problem.class, work::run).key();
    }
}
