package org.pingcha.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.TryAgain;
import org.pingcha.post.MailHost;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;

/** Messages from the moment they are written to what became of them, over a real mail server. */
class NoticeServiceTest extends NoticeCourse {
    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ChinaTime.ZONE).toInstant();
    }

    @Test
    void aMessageGoesOutOnceWithItsWordsAndThenForgetsThem() throws Exception {
        try (MailHost host = MailHost.plain()) {
            server = host.address();
            UUID uuid = mail("he@example.org", "once");
            assertEquals(uuid, mail("he@example.org", "once"), "the same key is the same message");
            UUID sms = wire(NoticeService.class).write(order(NoticeChannel.SMS, "13900000000", true, "sms", null));
            assertEquals(1, payloads().size() - 1, "one job each");
            for (String payload : payloads()) {
                run(payload, 1);
                run(payload, 2);
            }
            assertEquals(List.of("<" + uuid + "@office.example>"), host.ids());
            assertTrue(host.taken().get(0).getContent().toString().contains("张三，您好"));
            assertTrue(host.taken().get(0).getContent().toString().contains("/notice/stop?t=" + uuid), "who wants no more can say so");
            assertEquals("13900000000 张三，您好。这是一条测试通知，收到它说明发送正常。【" + office.name() + "】", messages.get(sms), "the law wants it: no way to stop it");
            assertEquals(NoticeState.SENT, notice(uuid).state());
            assertNull(em.createNativeQuery("select words from notice where uuid = :uuid").setParameter("uuid", uuid).getSingleResult());
            String kept = (String) em.createNativeQuery("select address from notice where uuid = :uuid").setParameter("uuid", uuid).getSingleResult();
            assertFalse(kept.contains("example"), "encrypted");
            assertEquals("he@example.org", notice(uuid).address());
        }
    }

    @Test
    void aTextWithAGapIsNeverWritten() {
        NoticeService service = wire(NoticeService.class);
        NoticeOrder gap = new NoticeOrder(office.id(), null, NoticeChannel.MAIL, "he@example.org", TEMPLATE, Map.of(), Locale.ENGLISH, false, "gap", null);
        assertThrows(IllegalArgumentException.class, () -> service.write(gap));
        NoticeOrder none = new NoticeOrder(office.id(), null, NoticeChannel.MAIL, "he@example.org", "notice.no.such", Map.of(), Locale.ENGLISH, false, "none", null);
        assertThrows(IllegalArgumentException.class, () -> service.write(none));
    }

    @Test
    void whatIsWrittenAtNightWaitsForTheMorningUnlessTheLawWantsIt() throws Exception {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        clock.setDay(friday);
        clock.advance(Duration.ofHours(13));
        NoticeService service = wire(NoticeService.class);
        UUID polite = service.write(order(NoticeChannel.SMS, "13900000001", false, "polite", null));
        UUID legal = service.write(order(NoticeChannel.SMS, "13900000002", true, "legal", null));
        assertEquals(at(friday.plusDays(3), 8, 30), notice(polite).dueAt(), "on Monday");
        for (String payload : payloads()) {
            run(payload, 1);
        }
        assertEquals(1, messages.size());
        assertEquals(NoticeState.SENT, notice(legal).state());
        clock.setDay(friday.plusDays(3));
        for (String payload : payloads()) {
            run(payload, 2);
        }
        assertEquals(NoticeState.SENT, notice(polite).state());
        assertEquals(2, messages.size());
    }

    /** Its server was down all Friday: what is left of a job at night is put off with a job of its own. */
    @Test
    void aTryThatComesAtNightIsPutOff() throws Exception {
        clock.setDay(LocalDate.of(2026, 11, 27));
        UUID uuid = mail("he@example.org", "night");
        String payload = payloads().get(0);
        assertThrows(TryAgain.class, () -> run(payload, 1));
        assertEquals("notice.error.noServer", notice(uuid).lastError());
        clock.advance(Duration.ofHours(14));
        try (MailHost host = MailHost.plain()) {
            server = host.address();
            run(payload, 2);
            assertEquals(0, host.taken().size());
            clock.setDay(LocalDate.of(2026, 11, 30));
            run(payloads().get(1), 1);
            assertEquals(1, host.taken().size());
        }
    }

    @Test
    void anOfficesOwnHoursCountForItAndThoseBelow() {
        Office below = anAgency("NTB" + database.name().charAt(0), office);
        persisted(() -> new SendingHours(office, LocalTime.of(14, 0), LocalTime.of(16, 0), true));
        NoticeHours.Asked asked = wire(NoticeHours.class).ask();
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertEquals(at(today, 14, 0), asked.from(below, false, clock.instant()));
        assertEquals(clock.instant(), asked.from(below, true, clock.instant()));
        assertEquals(clock.instant(), asked.from(anAgency("NTC" + database.name().charAt(0)), false, clock.instant()), "others have the shipped ones");
    }

    @Test
    void whoIsRefusedIsADeadLetterAtOnceAndTheOthersArrive() throws Exception {
        try (MailHost host = MailHost.plain()) {
            server = host.address();
            UUID nobody = mail("nobody@example.org", "nobody");
            UUID wrong = wire(NoticeService.class).write(order(NoticeChannel.SMS, "call me", false, "wrong", null));
            UUID full = mail("full@example.org", "full");
            UUID well = mail("well@example.org", "well");
            String all = "{\"notices\":[\"" + nobody + "\",\"" + full + "\",\"" + wrong + "\",\"" + well + "\"]}";
            em.flush();
            assertThrows(TryAgain.class, () -> run(all, 1), "one may still get room");
            assertEquals(NoticeState.DEAD, notice(nobody).state());
            assertEquals("notice.error.refused", notice(nobody).lastError());
            assertEquals("notice.error.address", notice(wrong).lastError());
            assertEquals(NoticeState.WAITING, notice(full).state());
            assertEquals(1, host.taken().size());
            clock.advance(Notice.PATIENCE.plusDays(2));
            run(all, 2);
            assertEquals(NoticeState.DEAD, notice(full).state(), "tried for five days");
            notice(full).resend(clock.instant());
            em.flush();
            assertThrows(TryAgain.class, () -> run(all, 3));
            assertEquals(NoticeState.WAITING, notice(full).state());
            assertEquals(1, host.taken().size());
        }
    }

    @Test
    void aServerThatIsDownForAWhileLosesNothing() throws Exception {
        UUID first = mail("a@example.org", "a");
        UUID second = mail("b@example.org", "b");
        String all = "{\"notices\":[\"" + first + "\",\"" + second + "\"]}";
        em.flush();
        try (MailHost gone = MailHost.plain()) {
            server = gone.address();
        }
        assertEquals("notice.error.unreachable", assertThrows(TryAgain.class, () -> run(all, 1)).key());
        assertEquals("notice.error.unreachable", notice(second).lastError());
        try (MailHost host = MailHost.plain()) {
            server = host.address();
            clock.advance(Duration.ofSeconds(10));
            run(all, 2);
            assertEquals(2, host.taken().size());
        }
    }

    @Test
    void whoWantsNoMoreGetsWhatTheLawWantsAlone() throws Exception {
        UUID before = wire(NoticeService.class).write(order(NoticeChannel.SMS, "139 0000 0003", false, "before", null));
        em.persist(new OptOut(Receiver.digest("13900000003"), clock.instant()));
        wire(NoticeService.class).write(order(NoticeChannel.SMS, "13900000003", true, "law", null));
        for (String payload : payloads()) {
            run(payload, 1);
        }
        assertEquals(NoticeState.STOPPED, notice(before).state());
        assertEquals(1, messages.size());
    }

    @Test
    void whatNoLongerHoldsIsTakenBackBeforeItGoesOut() throws Exception {
        NoticeService service = wire(NoticeService.class);
        UUID sent = service.write(order(NoticeChannel.SMS, "13900000004", false, "sent", null));
        run(payloads().get(0), 1);
        UUID later = service.write(order(NoticeChannel.SMS, "13900000004", false, "later", clock.instant().plus(Duration.ofDays(1))));
        assertEquals(1, service.withdraw(List.of(sent, later)));
        clock.advance(Duration.ofDays(1));
        for (String payload : payloads()) {
            run(payload, 1);
        }
        assertEquals(1, messages.size());
        assertEquals(NoticeState.WITHDRAWN, notice(later).state());
    }

    @Test
    void manyGoInFewJobs() {
        List<UUID> all = wire(NoticeService.class).writeAll(IntStream.range(0, 450)
            .mapToObj(i -> order(NoticeChannel.MAIL, "p" + i + "@example.org", false, "many-" + i, null)).toList());
        assertEquals(450, all.stream().distinct().count());
        assertEquals(3, payloads().size());
    }

    @Test
    void aMessageOnADeskLiesThereAtOnceAndKeepsItsWords() {
        clock.advance(Duration.ofHours(14));
        Person person = aPerson("nt-desk", office, Role.MANAGER);
        UUID uuid = wire(NoticeService.class).write(order(NoticeChannel.DESK, person.id().toString(), false, "desk", null));
        assertEquals(NoticeState.SENT, notice(uuid).state());
        assertTrue(notice(uuid).text(Locale.SIMPLIFIED_CHINESE).body().startsWith("张三，您好。"));
        actAs(person);
        NoticeQueries queries = wire(NoticeQueries.class);
        assertEquals(1, statementsOf(() -> queries.onDesk()).size());
        assertEquals(1, queries.onDesk());
        DeskMessage message = queries.desk(Locale.ENGLISH).get(0);
        assertTrue(message.body().startsWith("Dear 张三,"), "in the reader's language");
        actAs(aPerson("nt-other", office, Role.MANAGER));
        assertEquals(0, queries.onDesk(), "others' desks are others'");
        wire(NoticeActs.class).clear(uuid);
        actAs(person);
        assertEquals(1, queries.onDesk(), "nobody clears another's desk");
        wire(NoticeActs.class).clearAll(List.of(uuid));
        em.flush();
        assertEquals(0, queries.onDesk());
    }

    @Test
    void managersSeeTheirOfficesMessagesMaskedAndSendDeadOnesAgain() throws Exception {
        UUID sms = wire(NoticeService.class).write(order(NoticeChannel.SMS, "13900001234", false, "list-sms", null));
        UUID mail = mail("zhang@example.org", "list-mail");
        flushAndClear();
        wire(NoticeLedger.class).refused(mail, "notice.error.refused");
        clock.advance(Notice.PATIENCE);
        wire(NoticeLedger.class).failed(List.of(sms), "notice.error.gateway");
        flushAndClear();
        actAs(aPerson("nt-stranger", anAgency("NTX" + database.name().charAt(0)), Role.MANAGER));
        NoticeQueries queries = wire(NoticeQueries.class);
        PageRequest page = new PageRequest(0, 20, null, true);
        assertEquals(0, queries.list(new NoticeFilter(null, null), page).total());
        assertEquals(0, wire(NoticeActs.class).resendAll());
        actAs(aPerson("nt-manager", office, Role.MANAGER));
        assertEquals(2, statementsOf(() -> queries.list(new NoticeFilter(null, null), page)).size());
        List<NoticeRow> rows = queries.list(new NoticeFilter(NoticeState.DEAD, null), page).items();
        assertEquals(List.of("zh***@example.org", "*******1234"), rows.stream().map(NoticeRow::to).toList());
        assertEquals(rows, queries.ofCase(7));
        assertEquals(0, queries.ofCase(8).size());
        assertThrows(Problem.class, () -> wire(NoticeActs.class).resend(mail, 99));
        assertEquals(1, wire(NoticeActs.class).resendAll(), "what was refused is sent again one by one");
        wire(NoticeActs.class).resend(mail, rows.get(0).version());
        em.flush();
        assertEquals(0, queries.list(new NoticeFilter(NoticeState.DEAD, null), page).total());
        assertEquals(NoticeState.WAITING, queries.states(List.of(mail)).get(mail));
        clock.advance(Duration.ofDays(2));
        for (String payload : payloads()) {
            try {
                run(payload, 9);
            } catch (TryAgain e) {
                assertEquals("notice.error.noServer", e.key());
            }
        }
        assertEquals(NoticeState.SENT, notice(sms).state());
    }

    @Test
    void timeForgetsWhatIsNeededNoMoreAndFindsWhatLostItsJob() {
        UUID stranded = mail("he@example.org", "stranded");
        UUID desk = wire(NoticeService.class).write(order(NoticeChannel.DESK, aPerson("nt-old", office, Role.MANAGER).id().toString(), false, "old", null));
        flushAndClear();
        clock.advance(Notice.PATIENCE);
        assertEquals(0, wire(NoticeSweep.class).sweep(10));
        clock.advance(Duration.ofDays(2));
        assertEquals(1, wire(NoticeSweep.class).sweep(10));
        assertEquals(NoticeState.DEAD, notice(stranded).state());
        clock.advance(NoticeSweep.DEAD_KEPT.plusDays(1));
        assertEquals(1, wire(NoticeSweep.class).sweep(10));
        assertThrows(Problem.class, () -> notice(stranded).resend(clock.instant()), "nothing is left to be sent");
        clock.advance(NoticeSweep.DESK_KEPT);
        flushAndClear();
        assertEquals(1, wire(NoticeSweep.class).sweep(10));
        assertEquals(0, wire(NoticeSweep.class).sweep(10));
        assertEquals(NoticeState.SENT, notice(desk).state());
    }

    @Test
    void theLinkOfAMessageStopsItsAddressAndNoOther() {
        UUID uuid = mail("he@example.org", "stop");
        em.flush();
        OptOutService service = wire(OptOutService.class);
        String token = StopLink.token(uuid);
        assertEquals("he***@example.org", service.addressOf(token).orElseThrow());
        for (String forged : new String[] {null, "", uuid.toString(), uuid + "." + "0".repeat(32), UUID.randomUUID() + token.substring(36)}) {
            assertTrue(service.addressOf(forged).isEmpty());
            assertThrows(Problem.class, () -> service.stop(forged));
        }
        service.stop(token);
        service.stop(token);
        assertEquals(1L, em.createQuery("select count(o) from OptOut o", Long.class).getSingleResult());
    }
}
