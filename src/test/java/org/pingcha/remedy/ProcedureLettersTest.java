package org.pingcha.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterFormat;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterQueries;
import org.pingcha.register.SupervisedCases;
import org.pingcha.testing.FileWords;

/** Forms 16, 17 and 20: from the facts of a procedure to the words of both files. */
class ProcedureLettersTest extends RemedyCourse {
    private ProcedureWritingService writing;

    @BeforeEach
    void aDesk() {
        writing = wire(ProcedureWritingService.class);
    }

    private IssuedLetterRow issued(UUID uuid, LetterKind kind) {
        IssuedLetterRow row = writing.issue(uuid, version(uuid), kind);
        flushAndClear();
        return row;
    }

    /** Both files say the same. */
    private String words(UUID uuid, IssuedLetterRow row) {
        LetterQueries letters = wire(LetterQueries.class);
        String docx = FileWords.ofDocx(letters.content("remedy", uuid, row.uuid(), LetterFormat.DOCX).bytes());
        String pdf = FileWords.ofPdf(letters.content("remedy", uuid, row.uuid(), LetterFormat.PDF).bytes());
        assertEquals(sorted(docx), sorted(pdf), "the DOCX and the PDF have the same characters");
        return docx;
    }

    /** A PDF tells the cells of a table in another order. */
    private static String sorted(String words) {
        // The line above the foot of a page is none of the letter's words.
        return words.replace("—", "").chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void says(String words, String... expected) {
        for (String each : expected) {
            assertTrue(words.contains(FileWords.joined(each)), each + " is missing in " + words);
        }
    }

    @Test
    void theNoticeGoesToTheFirmWithTheDatesOfTheHandingOver() {
        UUID uuid = replacementAt(ProcedureStatus.GRANTED);
        actAs(manager);
        String caseNo = reading.replacement(uuid).facts().subject();
        String recipient = wire(SupervisedCases.class).recipientOf(reading.replacement(uuid).context().caseUuid());
        IssuedLetterRow row = issued(uuid, LetterKind.REPLACEMENT_NOTICE);
        assertEquals("江州援更〔2026〕1号", row.number(), "the agency replaces the handler, so it is the agency's letter");
        assertEquals("明理律师事务所", row.addressee());
        String words = words(uuid, row);
        says(words, "明理律师事务所：你单位承办的" + recipient + "法律援助案件（" + caseNo, "原承办人员为陈敏艳",
            "依据法律援助法第五十五条的规定，本机关决定：同意更换", "理由：法律援助人员未依法履行职责。", "更换后的法律援助人员：胡磊（明理律师事务所）。",
            // Ordered on Monday 23 November: three, four, seven and two days later.
            "于2026年11月26日前更换", "于2026年11月27日前将更换情况通知受援人和法律援助机构", "于2026年11月30日前与受援人重新签订", "于2026年11月25日前完成案件材料移交");
        assertFalse(words.contains("待核") || words.contains("格式"), words);
        assertFalse(words.contains("三次开庭前均联系不上"), "what the applicant said stays with the office");
        ProcedureFacts facts = reading.replacement(uuid).facts();
        EventRow last = facts.events().get(facts.events().size() - 1);
        assertEquals(ProcedureAct.WRITE, last.act());
        assertEquals("更换法律援助人员通知书 江州援更〔2026〕1号", last.note());
        assertEquals(ProcedureStatus.GRANTED, facts.status());
        assertEquals(1L, em.createQuery("select count(a) from AuditEntry a where a.action = 'remedy.audit.WRITE'", Long.class).getSingleResult());
    }

    @Test
    void theNoticeWaitsForTheDecisionAndNeverFollowsARefusal() {
        for (ProcedureStatus status : List.of(ProcedureStatus.RECEIVED, ProcedureStatus.REVIEWED, ProcedureStatus.REFUSED)) {
            UUID uuid = replacementAt(status);
            actAs(officer);
            assertEquals("remedy.problem.letter", keyOf(() -> issued(uuid, LetterKind.REPLACEMENT_NOTICE)), status.toString());
            assertEquals("remedy.problem.letter", keyOf(() -> writing.preview(uuid, LetterKind.REPLACEMENT_NOTICE)));
            em.clear();
        }
    }

    @Test
    void theApplicationGrowsWithTheProcedure() {
        UUID asked = remedies.askReplacement(asking(aidCase.uuid(), Asker.RECIPIENT, null));
        flushAndClear();
        IssuedLetterRow first = issued(asked, LetterKind.REPLACEMENT_APPLICATION);
        assertNull(first.number(), "the applicant's own paper");
        String words = words(asked, first);
        says(words, "更换法律援助人员申请表", "高华娜", "13900000001", "测援民字〔2026〕00001号", "陈敏艳", "明理律师事务所",
            "法律援助人员未依法履行职责三次开庭前均联系不上", "2026年11月23日", "法律援助机构：江州市法律援助中心");
        assertFalse(words.contains("建议支持"), "nobody has reviewed it");
        procedures.review(asked, version(asked), new ReviewEntry(Opinion.FOR, "通话记录属实", "两次未到场"));
        flushAndClear();
        actAs(approver);
        replacements.refuse(asked, version(asked), "理由不足");
        flushAndClear();
        actAs(officer);
        says(words(asked, issued(asked, LetterKind.REPLACEMENT_APPLICATION)), "建议支持通话记录属实人员rm-officer2026年11月23日",
            "不同意更换。理由不足人员rm-approver2026年11月23日", "未听取承办人员陈述，原因：两次未到场");
    }

    @Test
    void anObjectionIsAnsweredByTheBureauOnceItIsDecided() {
        UUID open = objectionAt(ProcedureStatus.REVIEWED);
        actAs(officer);
        assertEquals("remedy.problem.notNow", keyOf(() -> issued(open, LetterKind.OBJECTION_DECISION)));
        em.clear();
        UUID rejected = objectionAt(ProcedureStatus.REJECTED);
        actAs(officer);
        IssuedLetterRow row = issued(rejected, LetterKind.OBJECTION_DECISION);
        assertEquals("江州司异〔2026〕1号", row.number());
        // Law on Legal Aid, art. 49: the decision stands; reconsideration (60 days) or a suit (six months).
        says(words(rejected, row), "吴涛：你于2026年11月23日对江州市法律援助中心于2026年11月16日作出的江援不字〔2026〕9号不予法律援助决定提出异议",
            "家庭收入低于标准，材料已补齐", "二、审查查明的事实经查属实", "收入超过标准。依据法律援助法第四十九条的规定，本机关决定：维持江州市法律援助中心作出的上述决定。",
            "60日内申请行政复议，或者在6个月内向人民法院提起行政诉讼", "江州市司法局（印章）");
        UUID upheld = objectionAt(ProcedureStatus.UPHELD);
        actAs(officer);
        String words = words(upheld, issued(upheld, LetterKind.OBJECTION_DECISION));
        says(words, "责令江州市法律援助中心改正，于2026年11月30日前给予法律援助。", "逾期没有改正的，你可以向本机关反映");
        assertFalse(words.contains("行政复议"), "there is nothing to contest for whom it was decided");
    }

    @Test
    void lettersAreReadByWhoeverSeesTheProcedureAndAPreviewLeavesATrace() {
        UUID uuid = replacementAt(ProcedureStatus.GRANTED);
        actAs(officer);
        says(FileWords.ofPdf(writing.preview(uuid, LetterKind.REPLACEMENT_NOTICE)), "「预览」", "陈敏艳");
        assertEquals(1L, em.createQuery("select count(a) from AuditEntry a where a.action = 'remedy.audit.previewed'", Long.class).getSingleResult());
        assertEquals(List.of(), wire(LetterQueries.class).forSubject("remedy", uuid), "nothing is kept of it");
        ProcedureLetters owner = wire(ProcedureLetters.class);
        Office elsewhere = persisted(() -> new Office(OfficeKind.BUREAU, "RMX", "外市司法局", "980200", null));
        Person stranger = aPerson("rm-stranger", elsewhere, Role.COMPLAINT_OFFICER);
        assertTrue(owner.mayRead(auditor.actor(null), uuid));
        assertFalse(owner.mayRead(stranger.actor(null), uuid));
        assertFalse(owner.mayRead(aPerson("rm-inspector", bureau, Role.INSPECTOR).actor(null), uuid));
        actAs(approver);
        assertEquals("web.problem.forbidden", keyOf(() -> writing.preview(uuid, LetterKind.REPLACEMENT_NOTICE)));
    }

    @Test
    void nobodyOutsideIsNotifiedWhereTheAgencyHandledTheCaseItself() {
        assertFalse(ProcedureDrafts.fitting(ProcedureStatus.GRANTED, ProcedureKind.REPLACEMENT, false).contains(LetterKind.REPLACEMENT_NOTICE));
        assertEquals(List.of(), List.copyOf(ProcedureDrafts.fitting(ProcedureStatus.WITHDRAWN, ProcedureKind.REPLACEMENT, true)));
    }
}
