package org.pingcha.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.instrument.FormLoader;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterFormat;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterQueries;
import org.pingcha.letter.PdfLetter;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.request.AnswerFile;
import org.pingcha.request.AnswerListeners;
import org.pingcha.request.CourseListeners;
import org.pingcha.request.GivenAnswer;
import org.pingcha.request.LinkAnswerService;
import org.pingcha.request.PassedStep;
import org.pingcha.request.RequestService;
import org.pingcha.request.RequestTimers;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;
import org.pingcha.testing.FileWords;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

/** An organ is asked, reminded twice, and answers by its link or on paper, or not at all. */
class OpinionServiceTest extends DatabaseTest {
    private Office above;
    private Person manager;
    private Person superior;
    private AidCase aidCase;

    @BeforeEach
    void aCaseBeforeACourt() {
        wire(ShippedRules.class).load(new SchemaReady());
        wire(FormLoader.class).load(new SchemaReady());
        provide(AnswerListeners.class, new AnswerListeners() {
            @Override
            public void tell(GivenAnswer answer, Actor by, Instant at) {
                wire(OpinionCourse.class).answered(answer, by, at);
            }
        });
        provide(CourseListeners.class, new CourseListeners() {
            @Override
            public void tell(PassedStep step, Instant at) {
                wire(OpinionCourse.class).passed(step, at);
            }
        });
        above = anAgency("OPA");
        Office agency = anAgency("OPB", above);
        superior = aPerson("op-superior", above, Role.MANAGER);
        manager = aPerson("op-manager", agency, Role.MANAGER);
        aidCase = aCase(em, agency).no("测援刑字〔2026〕00007号").by("L-7", "陈敏艳", aFirm(em, "明理律师事务所")).assigned(LocalDate.of(2026, 9, 1)).saved();
        actAs(manager);
    }

    private OpinionEntry entry(AskedOrgan organ, String name, String contact) {
        return new OpinionEntry(aidCase.caseNo(), organ, name, "刑一庭", contact, Locale.SIMPLIFIED_CHINESE);
    }

    private OpinionAsked asked(String contact) {
        OpinionAsked asked = wire(OpinionService.class).ask(entry(AskedOrgan.COURT, "江城区人民法院", contact));
        flushAndClear();
        return asked;
    }

    private static String token(OpinionAsked asked) {
        return asked.link().substring(asked.link().indexOf('=') + 1);
    }

    private OpinionDetail detail(UUID uuid) {
        flushAndClear();
        return wire(OpinionQueries.class).detail(uuid, Locale.SIMPLIFIED_CHINESE);
    }

    private long requestVersion(UUID opinion) {
        return em.createQuery("select r.version from Request r where r.subject.uuid = :uuid", Long.class).setParameter("uuid", opinion).getSingleResult();
    }

    private List<String> sent() {
        return em.createQuery("select n.template from Notice n where n.caseId = :case order by n.id", String.class).setParameter("case", aidCase.id()).getResultList();
    }

    private void day(LocalDate day) {
        clock.setDay(day);
        Actor before = current.get();
        current.set(Actor.system());
        wire(RequestTimers.class).passDay(100);
        flushAndClear();
        current.set(before);
    }

    @Test
    void anOrganAnswersByItsLinkHalfNowHalfLaterAndOnce() {
        OpinionAsked asked = asked("court@example.org");
        assertEquals(List.of("opinion.notice.ask"), sent());
        OpinionLinkService link = wire(OpinionLinkService.class);
        String token = token(asked);
        OpinionForm form = link.find(token, Locale.ENGLISH);
        assertEquals(List.of("A1", "A2", "A3", "A4", "ADOPT", "WORDS"), form.filling().items().stream().map(item -> item.code()).toList(), "the court's own items");
        assertTrue(form.label().contains("陈敏艳") && !form.label().contains("高华娜"), "the lawyer, not the recipient");
        link.save(token, "A1", "LATE");
        link.save(token, "A2", "4");
        assertThrows(Problem.class, () -> link.submit(token, null, "10.0.0.1"), "not whole yet");
        flushAndClear();
        assertNull(detail(asked.uuid()).answer(), "what is typed is the organ's own until it is sent");
        assertEquals("LATE", link.find(token, Locale.ENGLISH).filling().value("A1"), "kept");
        link.save(token, "A3", "2");
        link.save(token, "A4", OpinionLinkService.NOT_CLEAR);
        link.save(token, "ADOPT", "PART");
        link.submit(token, "王法官", "10.0.0.1");
        OpinionDetail answered = detail(asked.uuid());
        assertEquals(OpinionState.ANSWERED, answered.row().state());
        assertEquals(Adoption.PART, answered.row().adoption());
        assertEquals("50.00", answered.row().score().toPlainString(), "75 and 25 of 200; not clear leaves the sum");
        assertEquals("王法官", answered.respondent());
        for (String used : new String[] {token, "guessed", "", null}) {
            assertEquals("request.problem.link", assertThrows(Problem.class, () -> link.find(used, Locale.ENGLISH)).key(), "used and foreign look alike");
            assertThrows(Problem.class, () -> link.save(used, "A1", "YES"));
        }
        day(LocalDate.of(2027, 3, 1));
        assertEquals(List.of("opinion.notice.ask"), sent(), "the answer ended the reminders");
    }

    @Test
    void whoSaysNothingIsRemindedTwiceThenTheSuperiorHearsOfItAndItEndsWithoutAReply() {
        OpinionAsked asked = asked("13900000000");
        LocalDate due = detail(asked.uuid()).row().dueOn();
        assertEquals(LocalDate.of(2026, 12, 14), due, "fifteen working days after 23 November");
        day(LocalDate.of(2026, 12, 4));
        assertEquals(1, sent().size());
        day(LocalDate.of(2026, 12, 7));
        day(LocalDate.of(2026, 12, 8));
        assertEquals(List.of("opinion.notice.askSms", "opinion.notice.remindSms"), sent());
        day(due.plusDays(1));
        assertEquals("opinion.notice.remindAgainSms", sent().get(2));
        day(LocalDate.of(2026, 12, 21));
        assertEquals(List.of("opinion.notice.superior", "opinion.notice.superior"), sent().subList(3, 5), "the office's manager and the one above");
        actAs(superior);
        assertTrue(wire(org.pingcha.notice.NoticeQueries.class).desk(Locale.ENGLISH).get(0).subject().contains("江城区人民法院"));
        actAs(manager);
        day(LocalDate.of(2027, 2, 1));
        assertEquals(5, sent().size());
        OpinionDetail ended = detail(asked.uuid());
        assertEquals(OpinionState.NO_REPLY, ended.row().state());
        assertNull(ended.row().adoption());
        assertThrows(Problem.class, () -> wire(OpinionLinkService.class).find(token(asked), Locale.ENGLISH), "run out");
        assertEquals(List.of("江城区人民法院 1"), counted(wire(OpinionQueries.class).tallies(new OpinionFilter(OpinionState.NO_REPLY, null, null), Grouping.ORGAN, due.plusDays(1), 0)),
            "asked long ago, it counts from the day on which nobody had answered");
        OpinionFigure all = wire(OpinionQueries.class).figures().get(0);
        assertEquals(List.of(1L, 0L, 1L, 0L), List.of(all.asked(), all.answered(), all.noReply(), all.getJudged()), "silence is no answer");
        String code = ended.paperCode();
        wire(OpinionPaperService.class).enter(code, Map.of("A1", "YES", "A2", "5", "A3", "5", "A4", "5", "ADOPT", "ALL"), null, List.of());
        assertEquals(OpinionState.ANSWERED, detail(asked.uuid()).row().state(), "paper that comes late still counts");
    }

    @Test
    void paperComesToItsCaseByTheCodeAndEndsTheRequest() {
        OpinionAsked asked = asked(null);
        assertEquals(List.of(), sent(), "on paper alone");
        String printed = detail(asked.uuid()).getPrintedCode();
        IssuedLetterRow letter = detail(asked.uuid()).letters().get(0);
        assertEquals(LetterKind.ORGAN_OPINION, letter.kind());
        String words = FileWords.ofPdf(wire(LetterQueries.class).content("opinion", asked.uuid(), letter.uuid(), LetterFormat.PDF).bytes());
        assertTrue(words.contains(printed) && words.contains("江城区人民法院刑一庭：") && words.contains("陈敏艳"), words);
        assertFalse(words.contains("高华娜"), "the recipient is not named");
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        PdfLetter.write(wire(OpinionQueries.class).blankForm(asked.uuid(), Locale.SIMPLIFIED_CHINESE), form);
        assertTrue(FileWords.ofPdf(form.toByteArray()).contains(printed));
        OpinionPaperService paper = wire(OpinionPaperService.class);
        assertTrue(paper.find(printed.toLowerCase(), Locale.ENGLISH).label().contains(aidCase.caseNo()));
        assertEquals("opinion.problem.code", assertThrows(Problem.class, () -> paper.find("7K3M-Q9XD-0", Locale.ENGLISH)).key());
        wire(OpinionLinkService.class).save(token(asked), "A1", "NO");
        flushAndClear();
        Map<String, String> answers = Map.of("A1", "YES", "A2", "5", "A3", "4", "A4", "?", "ADOPT", "NA", "WORDS", "按时到庭");
        UUID uuid = paper.enter(printed, answers, "刑一庭", List.of(new AnswerFile("意见表.pdf", new ByteArrayInputStream(SampleFiles.pdf(1, "paper")))));
        assertEquals(asked.uuid(), uuid);
        OpinionDetail answered = detail(uuid);
        assertEquals(AnswerWay.PAPER, answered.row().way());
        assertEquals("YES", answered.answer().value("A1"), "what the organ signed counts");
        assertEquals("87.50", answered.row().score().toPlainString());
        assertThrows(Problem.class, () -> wire(OpinionLinkService.class).find(token(asked), Locale.ENGLISH), "the link ended with it");
        assertThrows(Problem.class, () -> paper.enter(printed, answers, null, List.of()), "once");
        actAs(aPerson("op-stranger", anAgency("OPX"), Role.MANAGER));
        assertThrows(Problem.class, () -> paper.find(printed, Locale.ENGLISH));
        assertThrows(Problem.class, () -> wire(OpinionQueries.class).detail(uuid, Locale.ENGLISH));
        assertEquals(0, wire(OpinionQueries.class).list(new OpinionFilter(null, null, null), new PageRequest(0, 20, null, true)).total());
    }

    private static List<String> counted(List<Tally> tallies) {
        return tallies.stream().map(one -> one.name() + " " + one.count()).toList();
    }

    @Test
    void wordsAloneAreNoAnswer() {
        String token = token(asked(null));
        assertEquals("opinion.problem.onForm",
            assertThrows(Problem.class, () -> wire(LinkAnswerService.class).answer(token, "好的", null, List.of(), "10.0.0.1")).key());
    }

    @Test
    void oneOrganIsAskedOnceAtATimeAndWithdrawnEndsTheLink() {
        OpinionAsked asked = asked(null);
        OpinionService service = wire(OpinionService.class);
        assertEquals("opinion.problem.askedAlready", assertThrows(Problem.class, () -> asked(null)).key());
        assertNotNull(service.ask(entry(AskedOrgan.PROCURATORATE, "江城区人民检察院", null)));
        actAs(aPerson("op-foreign", anAgency("OPY"), Role.MANAGER));
        assertEquals("opinion.problem.case", assertThrows(Problem.class, () -> service.ask(entry(AskedOrgan.POLICE, "江城区公安局", null))).key());
        actAs(manager);
        flushAndClear();
        String old = token(asked);
        String renewed = service.renewLink(asked.uuid(), detail(asked.uuid()).row().version());
        flushAndClear();
        assertThrows(Problem.class, () -> wire(OpinionLinkService.class).find(old, Locale.ENGLISH), "the old one opens nothing");
        String token = renewed.substring(renewed.indexOf('=') + 1);
        assertNotNull(wire(OpinionLinkService.class).find(token, Locale.ENGLISH));
        assertEquals("request.problem.ownPage", assertThrows(Problem.class, () -> wire(RequestService.class).renewLink(detail(asked.uuid()).request(), requestVersion(asked.uuid()))).key(),
            "the reminders would carry a dead link");
        service.withdraw(asked.uuid(), detail(asked.uuid()).row().version());
        flushAndClear();
        assertThrows(Problem.class, () -> wire(OpinionLinkService.class).find(token, Locale.ENGLISH));
        OpinionQueries queries = wire(OpinionQueries.class);
        assertEquals(1, queries.figures().get(0).asked(), "what was withdrawn is not asked");
        OpinionFilter all = new OpinionFilter(null, null, null);
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertEquals(List.of("明理律师事务所 2"), counted(queries.tallies(all, Grouping.FIRM, today, 1)));
        assertEquals(List.of("陈敏艳 2"), counted(queries.tallies(all, Grouping.HANDLER, today, 1)));
        assertEquals(List.of("江城区人民检察院 1"), counted(queries.tallies(new OpinionFilter(OpinionState.ASKED, null, null), Grouping.ORGAN, today, 0)));
        assertEquals(1, queries.tallies(all, Grouping.OFFICE, today, 0).size());
        assertEquals(List.of(), queries.tallies(all, Grouping.OFFICE, today.plusDays(1), 0));
        assertEquals(2, statementsOf(() -> queries.list(new OpinionFilter(null, null, "人民"), new PageRequest(0, 20, null, true))).size());
        assertEquals(1, statementsOf(queries::figures).size());
        assertEquals(2, queries.ofCase(aidCase.id()).size());
    }
}
