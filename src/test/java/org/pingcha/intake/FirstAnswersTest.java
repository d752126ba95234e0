package org.pingcha.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pingcha.complaint.Channel;
import org.pingcha.complaint.ComplainantEntry;
import org.pingcha.complaint.ComplaintEntry;
import org.pingcha.complaint.Consent;
import org.pingcha.complaint.Received;
import org.pingcha.complaint.RespondentEntry;
import org.pingcha.complaint.RespondentKind;
import org.pingcha.complaint.Standing;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** The same request sent again: done once, answered alike, whoever comes first. */
class FirstAnswersTest extends DatabaseTest {
    private static final int THREADS = 12;

    private String once(String sender, String key, String body, String answer) {
        String given = wire(FirstAnswers.class).once(sender, key, body, () -> answer);
        flushAndClear();
        return given;
    }

    @Test
    void theFirstAnswerIsGivenAgainForADay() {
        assertEquals("one", once("person:1", "k", "body", "one"));
        assertEquals("one", once("person:1", "k", "body", "two"));
        assertEquals("three", once("person:2", "k", "body", "three"), "another sender's key is another key");
        assertEquals("four", once("person:1", "K", "body", "four"));
        assertEquals("five", once("person:1", null, "body", "five"), "without a key nothing is kept");
        clock.advance(Duration.ofHours(23));
        assertEquals("one", once("person:1", "k", "body", "six"));
        clock.advance(Duration.ofHours(1));
        assertEquals("seven", once("person:1", "k", "body", "seven"));
        assertEquals(2, wire(FirstAnswers.class).sweep(), "those of a day ago but the one that was taken anew");
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefusedToTheLastSpace() {
        once("person:1", "k", "{\"facts\":\"ab\"}", "one");
        assertEquals(Problem.Kind.RULE, assertThrows(Problem.class, () -> once("person:1", "k", "{\"facts\":\"a b\"}", "two")).kind());
        assertEquals(Problem.Kind.UNREADABLE, assertThrows(Problem.class, () -> once("person:1", " ", "x", "y")).kind());
        assertEquals(Problem.Kind.UNREADABLE, assertThrows(Problem.class, () -> once("person:1", "k".repeat(256), "x", "y")).kind());
    }

    @Test
    void neitherAnswerNorKeyCanBeReadInTheDatabase() {
        once("address:203.0.113.7", "key-of-mine", "body", "{\"accessCode\":\"7QKM-4XW9-HD2T\"}");
        Object[] row = (Object[]) em.createNativeQuery("select sender_digest, key_digest, body_digest, answer from first_answer").getSingleResult();
        for (Object value : row) {
            assertFalse(value.toString().contains("7QKM") || value.toString().contains("key-of") || value.toString().contains("203.0"));
        }
    }

    @Test
    void manyAtOnceWithOneKeyMakeOneComplaint() throws Exception {
        wire(ShippedRules.class).load(new SchemaReady());
        Office bureau = persisted(() -> new Office(OfficeKind.BUREAU, "FA1", "重发市司法局", "990100", null));
        Person system = aPerson("fa-system", bureau, Role.COMPLAINT_OFFICER);
        commit();
        ComplaintEntry entry = new ComplaintEntry(bureau.id(), Channel.OTHER_SYSTEM,
            List.of(new ComplainantEntry(Standing.RECIPIENT, "吴桂兰", null, "139 2132 1298", null, Consent.INVESTIGATORS)),
            RespondentEntry.named(RespondentKind.HANDLER, "王律师"), null, null, Set.of("N4"), "三次约好见面都没有来，电话也不接。", null, null, null, null, null);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Set<String> answers = new HashSet<>();
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                work.add(() -> inNewTransaction(other -> wireFor(system, other, FirstAnswers.class).once("person:1", "retry", "body", () -> {
                    Received received = wireFor(system, other, org.pingcha.complaint.ComplaintKeeping.class).receive(system.actor(null), entry, clock.instant());
                    return received.uuid() + " " + received.receipts().get(0).accessCode();
                })));
            }
            for (Future<String> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, answers.size(), "one answer: " + answers);
        long complaints = inNewTransaction(other -> other.createQuery("select count(c) from Complaint c", Long.class).getSingleResult());
        assertEquals(1, complaints);
    }

    /** What failed was never answered: the key is free for the corrected request. */
    @Test
    void aFailureClaimsNothing() {
        commit();
        assertThrows(Problem.class, () -> inNewTransaction(other -> answersIn(other).once("person:1", "k", "bad", () -> {
            throw new Problem("intake.problem.body");
        })));
        assertEquals("good", inNewTransaction(other -> answersIn(other).once("person:1", "k", "corrected", () -> "good")));
    }

    private FirstAnswers answersIn(EntityManager other) {
        FirstAnswers answers = new FirstAnswers();
        answers.em = other;
        answers.clock = clock;
        return answers;
    }
}
