package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.Database;
import org.pingcha.testing.DatabaseTest;

/** Registering for somebody, and what may be the same matter once more. */
class ComplaintDuplicatesTest extends DatabaseTest {
    private static final String TOLD = "律师多次要我出交通费和复印费，我给了三次，没有票据。";
    private static final String AGAIN = "律师要我出交通费、复印费，前后给了三次，都没有票据。";
    private static final String OTHER = "开庭前律师没有来会见，当庭才第一次见面，什么都没有准备。";
    private Office bureau;
    private Person officer;
    private Person colleague;
    private ComplaintService service;
    private DuplicateQueries similar;
    private MergeService merging;
    private ComplaintQueries queries;
    private UUID barredFrom;

    @BeforeEach
    void people() {
        wire(ShippedRules.class).load(new SchemaReady());
        provide(ComplaintRecusals.class, new ComplaintRecusals() {
            @Override
            String barred(Complaint complaint, long personId) {
                return complaint.uuid().equals(barredFrom) && personId == officer.id() ? "review.involvement.marked" : null;
            }
        });
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BD1", "试点市司法局", "990100", null));
        officer = aPerson("cd-officer", bureau, Role.COMPLAINT_OFFICER);
        colleague = aPerson("cd-colleague", bureau, Role.COMPLAINT_OFFICER);
        service = wire(ComplaintService.class);
        similar = wire(DuplicateQueries.class);
        merging = wire(MergeService.class);
        queries = wire(ComplaintQueries.class);
        actAs(officer);
    }

    private ComplaintEntry entry(Channel channel, String name, String phone, String respondent, String caseNo, String facts, LocalDate day, boolean readBack) {
        return new ComplaintEntry(bureau.id(), channel, List.of(Complaints.someone(name, phone)), RespondentEntry.named(RespondentKind.HANDLER, respondent), caseNo,
            null, Set.of("N3"), facts, null, null, day, null, null, readBack);
    }

    private UUID registered(String name, String phone, String respondent, String caseNo, String facts) {
        UUID uuid = service.register(entry(Channel.LETTER, name, phone, respondent, caseNo, facts, null, false)).uuid();
        flushAndClear();
        return uuid;
    }

    private static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(Problem.class, work::run).key());
    }

    @Test
    void whatWasSaidIsReadBackFirstAndWhoDidSoIsKept() {
        refused("complaint.problem.readBack", () -> service.register(entry(Channel.CALL, "吴桂兰", null, "陈思远", null, TOLD, null, false)));
        refused("complaint.problem.readBack", () -> service.register(entry(Channel.VISIT, "吴桂兰", null, "陈思远", null, TOLD, null, false)));
        UUID uuid = service.register(entry(Channel.CALL, "吴桂兰", null, "陈思远", null, TOLD, null, true)).uuid();
        flushAndClear();
        assertEquals(new ComplaintDetail.ReadBack(officer.name(), clock.instant()), queries.detail(uuid).readBack());
        assertNull(queries.detail(registered("吴桂兰", null, "陈思远", null, TOLD)).readBack(), "a letter is read by itself");
    }

    @Test
    void theDayOfReceiptCountsAndLiesNotTooFarBack() {
        UUID uuid = service.register(entry(Channel.LETTER, "吴桂兰", null, "陈思远", null, TOLD, LocalDate.of(2026, 11, 16), false)).uuid();
        // Monday 16 November 2026: 17, 18, 19, 20 and Monday 23.
        assertEquals(LocalDate.of(2026, 11, 23), queries.detail(uuid).next().on());
        refused("complaint.problem.longAgo", () -> service.register(entry(Channel.LETTER, "吴", null, "陈", null, TOLD, LocalDate.of(2026, 8, 24), false)));
        refused("complaint.problem.future", () -> service.register(entry(Channel.LETTER, "吴", null, "陈", null, TOLD, LocalDate.of(2026, 11, 24), false)));
    }

    @Test
    void aDraftIsOnesOwnEncryptedAndSwept() {
        RegisterDrafts drafts = wire(RegisterDrafts.class);
        assertNull(drafts.load());
        drafts.save("{\"name\":\"吴桂兰\"}");
        drafts.save("{\"name\":\"吴桂芳\"}");
        flushAndClear();
        assertEquals("{\"name\":\"吴桂芳\"}", drafts.load());
        String stored = (String) em.createNativeQuery("select content from complaint_register_draft").getSingleResult();
        assertFalse(stored.contains("吴"), stored);
        actAs(colleague);
        assertNull(drafts.load());
        clock.advance(java.time.Duration.ofDays(15));
        assertEquals(1, drafts.sweep());
        flushAndClear();
        actAs(officer);
        assertNull(drafts.load());
    }

    @Test
    void eachSuggestionSaysWhy() {
        UUID sameCase = registered("李四", null, "王敏", "云援民字〔2026〕00061号", OTHER);
        UUID samePerson = registered("吴桂兰", null, "赵刚", null, OTHER);
        UUID samePhone = registered("吴小军", "13921321298", "赵刚", null, OTHER);
        UUID sameWhom = registered("孙七", null, "陈思远", null, AGAIN);
        registered("周八", null, "郑强", "云援民字〔2026〕00099号", OTHER);
        UUID mine = registered("吴桂兰", "139 2132 1298", "陈思远", "云援民字〔2026〕00061号", TOLD);
        List<Duplicate> found = similar.of(mine);
        assertEquals(Set.of(sameCase, samePerson, samePhone, sameWhom), found.stream().map(Duplicate::uuid).collect(java.util.stream.Collectors.toSet()));
        assertEquals(sameWhom, found.get(0).uuid(), "the same words about the same person say most");
        assertEquals(Set.of(Duplicate.Reason.RESPONDENT, Duplicate.Reason.TEXT), found.get(0).reasons());
        assertEquals(Likeness.percent(TOLD, AGAIN), found.get(0).likeness());
        assertEquals(Set.of(Duplicate.Reason.CASE), of(found, sameCase).reasons());
        assertEquals(Set.of(Duplicate.Reason.COMPLAINANT), of(found, samePerson).reasons());
        assertEquals(Set.of(Duplicate.Reason.COMPLAINANT), of(found, samePhone).reasons(), "the number, however it is written");
    }

    private static Duplicate of(List<Duplicate> found, UUID uuid) {
        return found.stream().filter(one -> one.uuid().equals(uuid)).findFirst().orElseThrow();
    }

    @Test
    void whatIsBeingTypedIsComparedTooAndNotWhatIsLongPast() {
        RegisterInput typed = new RegisterInput();
        assertEquals(List.of(), similar.of(typed), "nothing is known yet");
        UUID earlier = registered("吴桂兰", "13921321298", "陈思远", null, TOLD);
        typed.getPeople().get(0).setPhone("139-2132-1298");
        assertEquals(List.of(earlier), similar.of(typed).stream().map(Duplicate::uuid).toList());
        typed.getPeople().get(0).setPhone(null);
        typed.setRespondent("陈思远");
        assertEquals(Set.of(Duplicate.Reason.RESPONDENT), similar.of(typed).get(0).reasons());
        clock.setDay(LocalDate.of(2028, 11, 24));
        assertEquals(List.of(), similar.of(typed));
    }

    @Test
    void onPostgresTheTextAloneFindsIt() {
        UUID earlier = registered("周八", null, "郑强", null, TOLD);
        UUID mine = registered("吴桂兰", null, "陈思远", null, AGAIN);
        List<Duplicate> found = similar.of(mine);
        if (database == Database.H2) {
            assertEquals(List.of(), found, "no key ties the two");
        } else {
            assertEquals(earlier, found.get(0).uuid());
            assertEquals(Set.of(Duplicate.Reason.TEXT), found.get(0).reasons());
        }
    }

    @Test
    void aSuggestionCanBeMergedAndTheMergeUndone() {
        UUID earlier = registered("吴桂兰", null, "陈思远", null, TOLD);
        UUID mine = registered("吴桂兰", null, "陈思远", null, AGAIN);
        assertTrue(similar.of(mine).get(0).mergeable());
        merging.merge(mine, queries.detail(mine).version(), earlier);
        flushAndClear();
        assertEquals(List.of(), similar.of(earlier), "what was merged is suggested no more");
        merging.unmerge(mine, queries.detail(mine).version(), "不是同一件事");
        flushAndClear();
        assertEquals(mine, similar.of(earlier).get(0).uuid());
    }

    @Test
    void whoIsBarredFromEitherMergesNeither() {
        UUID earlier = registered("吴桂兰", null, "陈思远", null, TOLD);
        UUID mine = registered("吴桂兰", null, "陈思远", null, AGAIN);
        for (UUID one : List.of(earlier, mine)) {
            barredFrom = one;
            assertFalse(similar.of(mine).get(0).mergeable());
            refused("complaint.problem.barred", () -> merging.merge(mine, queries.detail(mine).version(), earlier));
        }
    }

    @Test
    void nobodyIsShownWhatTheyMayNotSee() {
        registered("吴桂兰", "13921321298", "陈思远", "云援民字〔2026〕00061号", TOLD);
        Office other = persisted(() -> new Office(OfficeKind.BUREAU, "BD2", "外市司法局", "990200", null));
        actAs(aPerson("cd-other", other, Role.COMPLAINT_OFFICER));
        RegisterInput typed = new RegisterInput();
        typed.getPeople().get(0).setName("吴桂兰");
        typed.getPeople().get(0).setPhone("13921321298");
        typed.setRespondent("陈思远");
        typed.setCaseNo("云援民字〔2026〕00061号");
        typed.setFacts(TOLD);
        assertEquals(List.of(), similar.of(typed));
    }
}
