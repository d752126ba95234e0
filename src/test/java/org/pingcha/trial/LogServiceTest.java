package org.pingcha.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.FormLoader;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterFormat;
import org.pingcha.letter.LetterQueries;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.shared.Problem;
import org.pingcha.testing.FileWords;
import org.pingcha.web.Texts;

class LogServiceTest extends TrialCourse {
    private static final Instant SEEN = at(TODAY, "09:41");
    private static final List<String> ITEMS = List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7");

    private AttendanceService attendance;
    private LogService logs;
    private ObservationQueries observations;
    private final List<Long> recused = new ArrayList<>();
    private UUID hearing;

    @BeforeEach
    void aHearingToday() {
        wire(ShippedRules.class).load(new SchemaReady());
        wire(FormLoader.class).load(new SchemaReady());
        provide(TrialRecusals.class, new TrialRecusals() {
            @Override
            boolean isRecused(long personId, long caseId) {
                return recused.contains(personId);
            }
        });
        ObservationDocuments owner = wire(ObservationDocuments.class);
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return owner.access(actor, subject.uuid());
            }
        });
        attendance = wire(AttendanceService.class);
        logs = wire(LogService.class);
        observations = wire(ObservationQueries.class);
        actAs(manager);
        hearing = heardOn(TODAY);
    }

    private void assign(Person... observers) {
        actAs(manager);
        attendance.assign(hearing, 0, new AttendOrder(Set.of(java.util.Arrays.stream(observers).map(Person::uuid).toArray(UUID[]::new)), false));
        flushAndClear();
    }

    private UUID logOf(Person observer) {
        actAs(observer);
        return logs.mine().get(0).observation();
    }

    private static Map<String, LogMark> rated(String option) {
        Map<String, LogMark> marks = new HashMap<>();
        ITEMS.forEach(item -> marks.put(item, new LogMark(AnswerKind.VALUE, option, null)));
        return marks;
    }

    private static ObservationLog log(VisitOutcome outcome, Map<String, LogMark> marks, LogNote... notes) {
        return new ObservationLog(outcome, LawyerSeen.EXPECTED, null, SEEN, null, null, false, null,
            List.of(new Obstacle(ObstacleKind.FILE_LIMITED, ObstacleBy.COURT, "庭前只允许阅卷半小时")), List.of(notes), marks);
    }

    private static LogNote note(UUID id, NoteKind kind, String words) {
        return new LogNote(id, SEEN, kind, words);
    }

    @Test
    void twoAttendWhoDoNotKeepOutAndAreToldByTheirList() {
        assertEquals("trial.problem.tooFewObservers", keyOf(() -> assign(inspector)));
        em.clear();
        recused.add(inspector2.id());
        assertEquals("trial.problem.recused", keyOf(() -> assign(inspector, inspector2)));
        em.clear();
        recused.clear();
        assertEquals("trial.problem.noInspector", keyOf(() -> assign(inspector, manager)));
        em.clear();
        assign(inspector, inspector2);
        // The case is the handler's only one, so it is their first.
        assertEquals(Set.of(PlanReason.FIRST), observations.plan(hearing).reasons());
        assertEquals("trial.problem.alreadyObserver", keyOf(() -> assign(inspector)));
        em.clear();
        actAs(inspector);
        assertEquals(1, logs.mine().size());
        assertEquals("陈敏艳", logs.open(logs.mine().get(0).observation()).expected());
        assertEquals(1, queries.ofCase(aidCase.uuid()).size(), "an observer may open the case");
        UUID own = logs.mine().get(0).observation();
        logs.withdraw(own, "与承办人相识");
        flushAndClear();
        assertEquals(0, logs.mine().size());
        assertEquals(0, queries.ofCase(aidCase.uuid()).size(), "and no longer");
        assertEquals("trial.problem.closed", keyOf(() -> logs.save(own, 0, "k", log(VisitOutcome.HELD, Map.of()))));
    }

    @Test
    void aLogIsSavedWholeOnTheRevisionThatWasSeenAndOnceHoweverOftenItIsSent() {
        assign(inspector, inspector2);
        UUID own = logOf(inspector);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Map<String, LogMark> marks = rated("B");
        marks.put("T7", new LogMark(AnswerKind.NOT_OBSERVED, null, "未涉及"));
        ObservationLog sent = log(VisitOutcome.HELD, marks, note(first, NoteKind.FACT, "辩护人逐一质证"), note(second, NoteKind.OPINION, "准备充分"));
        LogState saved = logs.save(own, 0, "key-1", sent);
        flushAndClear();
        assertEquals(1, saved.revision());
        assertEquals(ObservationState.BEGUN, saved.state());
        assertEquals(sent.marks(), logs.open(own).log().marks());
        assertEquals(Set.copyOf(sent.notes()), Set.copyOf(logs.open(own).log().notes()));
        // The answer was lost: the same once more is answered, and nothing is doubled.
        assertEquals(1, logs.save(own, 0, "key-1", sent).revision());
        assertEquals(2L, em.createQuery("select count(n) from TrialNote n", Long.class).getSingleResult());
        assertEquals("trial.problem.savedElsewhere", keyOf(() -> logs.save(own, 0, "key-2", sent)));
        em.clear();
        ObservationLog less = log(VisitOutcome.HELD, rated("A"), note(second, NoteKind.OPINION, "准备很充分"));
        logs.save(own, 1, "key-3", less);
        flushAndClear();
        assertEquals(List.of("准备很充分"), logs.open(own).log().notes().stream().map(LogNote::words).toList());
        assertEquals("A", logs.open(own).log().marks().get("T7").value());
        actAs(inspector2);
        assertEquals(Problem.notFound().key(), keyOf(() -> logs.open(own)));
        assertEquals(Problem.notFound().key(), keyOf(() -> logs.save(own, 2, null, less)));
    }

    @Test
    void whatWasNotObservedLeavesTheScoreAndIsNeverZero() {
        assign(inspector, inspector2);
        UUID own = logOf(inspector);
        Map<String, LogMark> marks = rated("B");
        marks.put("T7", new LogMark(AnswerKind.NOT_OBSERVED, null, null));
        marks.remove("T1");
        logs.save(own, 0, null, log(VisitOutcome.HELD, marks));
        assertEquals("instrument.problem.incomplete", keyOf(() -> logs.submit(own, 1)));
        em.clear();
        marks.put("T1", new LogMark(AnswerKind.VALUE, "A", null));
        logs.save(own, 1, null, log(VisitOutcome.HELD, marks));
        flushAndClear();
        logs.submit(own, 2);
        flushAndClear();
        assertEquals(HearingStatus.HELD, queries.row(hearing).status());
        ObservationDetail detail = observations.ofHearing(hearing, Texts.CHINESE).get(0);
        // T1 10 of 10; T2 to T6 0.85 of 80: 78 of 90, and T7 in neither. 100 × 78 ÷ 90 = 86.666…
        assertEquals(new BigDecimal("86.67"), detail.score());
        ChannelResult evidence = wire(TrialEvidence.class).ofCases(List.of(aidCase.id())).get(aidCase.id()).get(0);
        assertEquals(List.of(0, 0), List.of(evidence.earned().compareTo(new BigDecimal(78)), evidence.applicable().compareTo(new BigDecimal(90))));
        assertEquals("trial.problem.closed", keyOf(() -> logs.save(own, 3, null, log(VisitOutcome.HELD, marks))));
    }

    @Test
    void aHearingThatWasNotHeldCountsAsAVisitWithoutARating() {
        assign(inspector, inspector2);
        UUID own = logOf(inspector);
        assertEquals("trial.problem.noOutcome", keyOf(() -> logs.submit(own, 0)));
        em.clear();
        logs.save(own, 0, null, log(VisitOutcome.CLOSED_TO_PUBLIC, Map.of()));
        flushAndClear();
        logs.submit(own, 1);
        flushAndClear();
        assertEquals(HearingStatus.CLOSED, queries.row(hearing).status());
        ObservationDetail detail = observations.ofHearing(hearing, Texts.CHINESE).stream().filter(ObservationDetail::own).findFirst().orElseThrow();
        assertNull(detail.score());
        assertTrue(wire(TrialEvidence.class).ofCases(List.of(aidCase.id())).isEmpty(), "no evidence is neither good nor bad");
        assertTrue(detail.sheet().items().allMatch(item -> item.answer() == AnswerKind.NOT_OBSERVED));
        assertEquals(ObservationState.SUBMITTED, logs.submit(own, 1).state(), "sent again, it is answered");
        logOf(inspector2);
        assertEquals(HearingStatus.CLOSED, queries.row(hearing).status());
    }

    @Test
    void neitherObserverReadsTheOtherBeforeBothAreDoneAndManagersReadNoDraft() {
        assign(inspector, inspector2);
        UUID one = logOf(inspector);
        logs.save(one, 0, null, log(VisitOutcome.HELD, rated("A"), note(UUID.randomUUID(), NoteKind.FACT, "准时到庭")));
        flushAndClear();
        actAs(manager);
        assertTrue(observations.ofHearing(hearing, Texts.CHINESE).stream().noneMatch(ObservationDetail::isReadable));
        actAs(inspector);
        logs.submit(one, 1);
        flushAndClear();
        UUID two = logOf(inspector2);
        assertEquals(List.of(false, true), List.of(readable(one), readable(two)));
        logs.save(two, 0, null, log(VisitOutcome.HELD, rated("C")));
        logs.submit(two, 1);
        flushAndClear();
        assertTrue(readable(one));
        actAs(auditor);
        List<ObservationDetail> both = observations.ofHearing(hearing, Texts.ENGLISH);
        assertEquals(Set.of(new BigDecimal("100.00"), new BigDecimal("70.00")), Set.copyOf(both.stream().map(ObservationDetail::score).toList()));
        assertEquals(1, both.stream().filter(detail -> !detail.facts().isEmpty()).count());
        assertEquals(1L, em.createQuery("select count(a) from AuditEntry a where a.action = 'trial.audit.viewed' and a.actorId = :id", Long.class)
            .setParameter("id", auditor.id()).getSingleResult());
    }

    private boolean readable(UUID observation) {
        return observations.ofHearing(hearing, Texts.CHINESE).stream().filter(detail -> detail.uuid().equals(observation)).findFirst().orElseThrow().isReadable();
    }

    @Test
    void aPhotoSentTwiceIsKeptOnceAndSeenByWhoeverSeesTheLog() {
        assign(inspector, inspector2);
        UUID own = logOf(inspector);
        UUID photo = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            logs.photo(own, photo, "笔记.png", new ByteArrayInputStream(SampleFiles.image("png", 20, 20)));
            flushAndClear();
        }
        assertEquals(List.of(photo), logs.open(own).photos());
        ObservationDocuments owner = wire(ObservationDocuments.class);
        assertTrue(owner.access(inspector.actor(null), own).change());
        assertFalse(owner.access(inspector2.actor(null), own).read());
        assertFalse(owner.access(manager.actor(null), own).read(), "a draft's photo");
        logs.save(own, 0, null, log(VisitOutcome.HELD, rated("A")));
        logs.submit(own, 1);
        flushAndClear();
        assertTrue(owner.access(manager.actor(null), own).read());
        assertFalse(owner.access(inspector.actor(null), own).change());
        assertEquals("trial.involvement.attended", wire(TrialInvolvement.class).of(inspector.id(), aidCase.id()));
    }

    @Test
    void theRecordOfALogSaysWhatFormThirtyAsks() {
        assign(inspector, inspector2);
        UUID own = logOf(inspector);
        Map<String, LogMark> marks = rated("B");
        marks.put("T7", new LogMark(AnswerKind.NOT_OBSERVED, null, null));
        logs.save(own, 0, null, log(VisitOutcome.HELD, marks, note(UUID.randomUUID(), NoteKind.FACT, "逐一质证"), note(UUID.randomUUID(), NoteKind.OPINION, "准备充分")));
        flushAndClear();
        RecordService records = wire(RecordService.class);
        assertEquals("trial.problem.notSubmitted", keyOf(() -> records.make(hearing, own)));
        em.clear();
        logs.submit(own, 1);
        flushAndClear();
        actAs(manager);
        IssuedLetterRow row = records.make(hearing, own);
        flushAndClear();
        assertEquals("庭审旁听情况记录表", row.title());
        LetterQueries letters = wire(LetterQueries.class);
        String words = FileWords.ofDocx(letters.content("trial", own, row.uuid(), LetterFormat.DOCX).bytes());
        for (String expected : List.of("案号测援民字〔2026〕00001号", "江城区人民法院", "2026年11月23日09:41", "公开，普通程序", "现场旁听", "指派的承办人", "09:41逐一质证",
            "T4举证质证：逐一、有针对性：良（17/20）", "T7程序与语言：逻辑、应变，普通话、手语、翻译的需要：未观察到", "得分：85.00", "09:41准备充分", "阅卷受限（法院）：庭前只允许阅卷半小时", "人员tr-inspector")) {
            assertTrue(words.contains(FileWords.joined(expected)), expected + " is missing in " + words);
        }
        TrialLetters owner = wire(TrialLetters.class);
        assertTrue(owner.mayRead(inspector.actor(null), own));
        assertFalse(owner.mayRead(inspector2.actor(null), own), "before their own is submitted");
        assertTrue(FileWords.ofPdf(letters.content("trial", own, row.uuid(), LetterFormat.PDF).bytes()).contains("85.00"));
    }

    @Test
    void theSecretOfADeviceOpensItsDraftsForItsOwnerAlone() {
        LogKeyService keys = wire(LogKeyService.class);
        actAs(inspector);
        UUID device = UUID.randomUUID();
        String secret = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        keys.leave(device, secret);
        flushAndClear();
        assertEquals(secret, keys.secret(device));
        assertFalse(em.createNativeQuery("select secret from log_key").getSingleResult().toString().contains("AAAAAAAA"));
        assertEquals("trial.problem.deviceKnown", keyOf(() -> keys.leave(device, secret)));
        actAs(inspector2);
        assertEquals(Problem.notFound().key(), keyOf(() -> keys.secret(device)));
        keys.forget(device);
        actAs(inspector);
        assertNotNull(keys.secret(device), "another's is not theirs to remove");
    }

    @Test
    void aLogIsReadBackAsItWasWritten() {
        UUID id = UUID.randomUUID();
        ObservationLog log = new ObservationLog(VisitOutcome.ONLINE, LawyerSeen.OTHER, "胡磊", SEEN, SEEN.plusSeconds(60), "人大代表两名", true, "法警带离一名旁听人员",
            List.of(new Obstacle(ObstacleKind.VISIT_REFUSED, ObstacleBy.DETENTION_CENTRE, null)), List.of(note(id, NoteKind.FACT, "准时")),
            Map.of("T1", new LogMark(AnswerKind.VALUE, "A", "着装整齐"), "T2", new LogMark(AnswerKind.NOT_OBSERVED, null, null)));
        assertEquals(log, LogJson.log(jakarta.json.Json.createObjectBuilder().add("log", LogJson.of(log)).build()));
        assertEquals(Problem.Kind.UNREADABLE, org.junit.jupiter.api.Assertions.assertThrows(Problem.class,
            () -> LogJson.log(jakarta.json.Json.createObjectBuilder().add("log", jakarta.json.Json.createObjectBuilder().add("outcome", "SLEPT")).build())).kind());
    }
}
