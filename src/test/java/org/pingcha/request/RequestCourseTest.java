package org.pingcha.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** What time and one-time links do to a request. Asked on Monday 2026-11-23 with five working days: due on the 30th. */
class RequestCourseTest extends DatabaseTest {
    private static final long FIRM = 7100L;

    private RequestService service;
    private RequestQueries queries;
    private LinkAnswerService links;
    private RequestTimers timers;
    private Person reviewer;
    private Office office;

    @BeforeEach
    void people() {
        wire(ShippedRules.class).load(new SchemaReady());
        RequestDocuments owner = wire(RequestDocuments.class);
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return owner.access(actor, subject.uuid());
            }
        });
        service = wire(RequestService.class);
        queries = wire(RequestQueries.class);
        links = wire(LinkAnswerService.class);
        timers = wire(RequestTimers.class);
        office = anAgency("RC1");
        reviewer = aPerson("rc-reviewer", office, Role.INSPECTOR);
        actAs(reviewer);
    }

    private Asked ask(Addressee to) {
        RequestSubject subject = new RequestSubject("review", UUID.randomUUID(), "B2", "江援刑字〔2026〕00142号 · B2", null);
        Asked asked = service.ask(new Question(RequestKind.FILE_QUESTION, subject, to, "第 14 页缺失，请补交", 5));
        flushAndClear();
        return asked;
    }

    private List<RequestEventKind> course(UUID uuid) {
        flushAndClear();
        return queries.detail(uuid).events().stream().map(RequestEventRow::kind).toList();
    }

    private void passDay(int month, int day) {
        clock.setDay(LocalDate.of(2026, month, day));
        while (timers.passDay(50) > 0) {
            em.flush();
        }
    }

    @Test
    void aReminderAnOverdueNoticeAndAnEscalationComeOnTheirDaysAndOnce() {
        UUID uuid = ask(Addressee.firm(FIRM, "明理")).uuid();
        passDay(11, 26);
        assertEquals(List.of(RequestEventKind.ASKED), course(uuid));
        passDay(11, 27);
        passDay(11, 28);
        passDay(11, 30);
        assertEquals(List.of(RequestEventKind.ASKED, RequestEventKind.REMINDED), course(uuid));
        passDay(12, 1);
        passDay(12, 2);
        assertEquals(List.of(RequestEventKind.ASKED, RequestEventKind.REMINDED, RequestEventKind.OVERDUE), course(uuid));
        passDay(12, 3);
        passDay(12, 20);
        assertEquals(List.of(RequestEventKind.ASKED, RequestEventKind.REMINDED, RequestEventKind.OVERDUE, RequestEventKind.ESCALATED), course(uuid));
    }

    @Test
    void aServerThatWasDownRemindsOfNothingThatIsAlreadyOverdue() {
        UUID uuid = ask(Addressee.firm(FIRM, "明理")).uuid();
        passDay(12, 10);
        assertEquals(List.of(RequestEventKind.ASKED, RequestEventKind.OVERDUE, RequestEventKind.ESCALATED), course(uuid));
    }

    @Test
    void nobodyIsRemindedOfWhatWasAnswered() {
        UUID uuid = ask(Addressee.firm(FIRM, "明理")).uuid();
        Person firm = aPerson("rc-firm", office, Role.FIRM);
        firm.giveRoles(Set.of(Role.FIRM), Set.of(), FIRM);
        actAs(firm);
        service.answer(uuid, queries.detail(uuid).row().version(), "已补交");
        passDay(12, 20);
        assertEquals(List.of(RequestEventKind.ASKED, RequestEventKind.ANSWERED), course(uuid));
    }

    @Test
    void aLinkAnswersOnceWithFilesThatTheAskersSee() {
        Asked asked = ask(Addressee.link("云岭县看守所"));
        assertEquals("第 14 页缺失，请补交", links.find(asked.token()).question());
        links.answer(asked.token(), "补交如附件", null, List.of(new AnswerFile("第14页.pdf", new ByteArrayInputStream(SampleFiles.pdf(1, "p14")))), "10.0.0.9");
        flushAndClear();
        RequestRow row = queries.detail(asked.uuid()).row();
        assertEquals("补交如附件", row.answer());
        assertEquals("云岭县看守所", row.answeredBy());
        assertEquals(List.of("第14页"), wire(DocumentQueries.class).of(DocumentSubject.ofRequest(asked.uuid())).stream().map(DocumentRow::title).toList());
        assertThrows(Problem.class, () -> links.find(asked.token()));
        assertThrows(Problem.class, () -> links.answer(asked.token(), "再答", null, List.of(), null));
    }

    @Test
    void anotherTokenARenewedOneAndAnOldOneOpenNothing() {
        Asked asked = ask(Addressee.link("云岭县看守所"));
        assertThrows(Problem.class, () -> links.find("guess"));
        assertThrows(Problem.class, () -> links.find(null));
        String renewed = service.renewLink(asked.uuid(), queries.detail(asked.uuid()).row().version());
        flushAndClear();
        assertThrows(Problem.class, () -> links.find(asked.token()));
        assertEquals(asked.uuid(), links.find(renewed).uuid());
        clock.setDay(LocalDate.of(2027, 3, 1));
        assertThrows(Problem.class, () -> links.find(renewed));
        clock.setDay(LocalDate.of(2027, 3, 1));
        timers.passDay(50);
        flushAndClear();
        assertEquals(RequestStatus.LAPSED, queries.detail(asked.uuid()).row().status());
    }

    @Test
    void theTokenItselfIsNotStored() {
        Asked asked = ask(Addressee.link("云岭县看守所"));
        Object stored = em.createNativeQuery("select token_digest from request where uuid = :uuid").setParameter("uuid", asked.uuid()).getSingleResult();
        assertFalse(stored.toString().contains(asked.token()));
        assertEquals(64, stored.toString().length());
    }

    @Test
    void filesBelongToTheAddresseeUntilTheAnswerShowsThem() {
        UUID uuid = ask(Addressee.firm(FIRM, "明理")).uuid();
        RequestDocuments owner = wire(RequestDocuments.class);
        assertFalse(owner.access(reviewer.actor(null), uuid).read());
        Person firm = aPerson("rc-firm-2", office, Role.FIRM);
        firm.giveRoles(Set.of(Role.FIRM), Set.of(), FIRM);
        assertTrue(owner.access(firm.actor(null), uuid).change());
        actAs(firm);
        service.answer(uuid, queries.detail(uuid).row().version(), "已补交");
        flushAndClear();
        assertTrue(owner.access(firm.actor(null), uuid).read());
        assertFalse(owner.access(firm.actor(null), uuid).change());
        assertTrue(owner.access(reviewer.actor(null), uuid).read());
        assertFalse(owner.access(aPerson("rc-beside", anAgency("RC2"), Role.MANAGER).actor(null), uuid).read());
    }
}
