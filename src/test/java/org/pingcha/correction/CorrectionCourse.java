package org.pingcha.correction;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.LawFirm;
import org.pingcha.request.RequestQueries;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** A city with a county below it, a firm, and corrections of one finding brought to any point of their way. */
abstract class CorrectionCourse extends DatabaseTest {
    /** A Monday; the clock begins on it. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final AnswerEntry ANSWER = new AnswerEntry("新来的律师不知道要做会见笔录。", "已补做笔录，并在所内培训。");

    CorrectionService service;
    CorrectionDeskService desk;
    CorrectionTimers timers;
    RequestQueries requests;
    Office city;
    Office county;
    Person manager;
    Person second;
    Person inspector;
    Person firmPerson;
    LawFirm firm;
    AidCase aidCase;
    Finding finding;

    @BeforeEach
    void officesAndPeople() {
        wire(ShippedRules.class).load(new SchemaReady());
        CorrectionDocuments owner = wire(CorrectionDocuments.class);
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return owner.access(actor, subject.uuid());
            }
        });
        RepeatedFindings repeated = wire(RepeatedFindings.class);
        provide(FindingSources.class, new FindingSources() {
            @Override
            public Optional<Finding> look(Actor actor, Origin origin) {
                return origin.room().equals(repeated.room()) ? repeated.find(actor, origin.uuid()) : Optional.of(finding);
            }
        });
        service = wire(CorrectionService.class);
        desk = wire(CorrectionDeskService.class);
        timers = wire(CorrectionTimers.class);
        requests = wire(RequestQueries.class);
        city = anAgency("CO1");
        county = anAgency("CO11", city);
        manager = aPerson("co-manager", city, Role.MANAGER);
        second = aPerson("co-second", city, Role.MANAGER);
        inspector = aPerson("co-inspector", city, Role.INSPECTOR);
        firm = aFirm(em, "明理律师事务所");
        firmPerson = aPerson("co-firm", city, Role.FIRM);
        firmPerson.giveRoles(Set.of(Role.FIRM), Set.of(), firm.id());
        aidCase = aCase(em, county).no("测援刑字〔2026〕00001号").by("L-1", "陈敏艳", firm).saved();
        finding = found(aidCase, firm, new Fault("B2", "B2 会见笔录：缺第二次会见"), new Fault("C1", "C1 阅卷笔录：未摘录证据"));
        em.flush();
        actAs(manager);
    }

    /** What a review found in a case; without a firm, the agency's own staff handled it. */
    Finding found(AidCase of, LawFirm whose, Fault... faults) {
        Object[] row = em.createQuery("select c.id, c.uuid, c.caseNo, h.id, h.name, o.id from AidCase c join c.handler h join c.office o where c = :case", Object[].class)
            .setParameter("case", of).getSingleResult();
        return new Finding(new Origin("review", UUID.randomUUID()), (String) row[2], "/review/sheet?id=x", (Long) row[5], (UUID) row[1],
            new Concern((Long) row[0], (String) row[2], (Long) row[3], (String) row[4], whose == null ? null : whose.id(), whose == null ? null : whose.name()),
            List.of(faults));
    }

    UUID ordered(String... topics) {
        actAs(manager);
        UUID uuid = service.order(new CorrectionOrder(finding.origin(), Set.of(topics), "补齐会见笔录，说明原因。", null, null));
        flushAndClear();
        return uuid;
    }

    UUID answered() {
        UUID uuid = ordered("B2");
        answer(uuid);
        return uuid;
    }

    void answer(UUID uuid) {
        actAs(firmPerson);
        desk.answer(uuid, version(uuid), ANSWER);
        flushAndClear();
    }

    UUID verified() {
        UUID uuid = answered();
        actAs(second);
        service.verify(uuid, version(uuid), "补做的笔录有受援人签名。");
        flushAndClear();
        return uuid;
    }

    AidCase laterCase(String no, String licence, LawFirm whose, LocalDate assigned) {
        return aCase(em, county).no(no).by(licence, "陈敏艳", whose).assigned(assigned).saved();
    }

    /** Verified, and both of the handler's next cases are there. */
    UUID withCases() {
        UUID uuid = verified();
        laterCase("测援刑字〔2026〕00011号", "L-1", firm, TODAY.plusDays(1));
        laterCase("测援刑字〔2026〕00012号", "L-1", firm, TODAY.plusDays(2));
        findCases();
        return uuid;
    }

    void findCases() {
        for (Long last = timers.findCases(0, 1); last != null; last = timers.findCases(last, 1)) {
            em.flush();
        }
        flushAndClear();
    }

    void check(UUID uuid, int place, CheckResult result) {
        service.check(uuid, version(uuid), facts(uuid).checks().get(place).uuid(), new CheckEntry(result, "第 3–5 页", "笔录齐全。"));
        flushAndClear();
    }

    CorrectionFacts facts(UUID uuid) {
        return em.createQuery("select c from CorrectiveAction c where c.uuid = :uuid", CorrectiveAction.class).setParameter("uuid", uuid).getSingleResult().facts();
    }

    long version(UUID uuid) {
        return facts(uuid).version();
    }

    static String keyOf(Executable work) {
        return assertThrows(Problem.class, work).key();
    }
}
