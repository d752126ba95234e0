package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.DocumentKeeping;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.NewDocument;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterFormat;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterQueries;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;
import org.pingcha.testing.FileWords;

/** Each letter of a complaint, from its facts to the words of both files, and to whom it goes. */
class ComplaintLettersTest extends DatabaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private Office bureau;
    private Person officer;
    private Person colleague;
    private Person approver;
    private ComplaintService service;
    private InquiryService inquiry;
    private TellingService telling;
    private ComplaintQueries queries;
    private WritingService writing;

    @BeforeEach
    void people() {
        wire(ShippedRules.class).load(new SchemaReady());
        provide(ComplaintRecusals.class, new ComplaintRecusals() {
            @Override
            String barred(Complaint complaint, long personId) {
                return null;
            }
        });
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BL1", "江州市司法局", "990100", null));
        officer = aPerson("cl-officer", bureau, Role.COMPLAINT_OFFICER);
        colleague = aPerson("cl-colleague", bureau, Role.COMPLAINT_OFFICER);
        approver = aPerson("cl-approver", bureau, Role.COMPLAINT_APPROVER);
        service = wire(ComplaintService.class);
        inquiry = wire(InquiryService.class);
        telling = wire(TellingService.class);
        queries = wire(ComplaintQueries.class);
        writing = wire(WritingService.class);
        actAs(officer);
    }

    private UUID registered(Consent consent, String... names) {
        List<ComplainantEntry> who = List.of(names).stream().map(name -> new ComplainantEntry(Standing.RECIPIENT, name, null, "139 2132 1298",
            "江州市江城区解放路1号", consent)).toList();
        UUID uuid = service.register(new ComplaintEntry(bureau.id(), Channel.LETTER, who, RespondentEntry.named(RespondentKind.FIRM, "法桥律师事务所"),
            "云援民字〔2026〕00061号", null, Set.of("N3"), "我叫吴桂兰，律师开庭前没有见过我。", "请求更换律师", "2026年9月", null, null, null)).uuid();
        flushAndClear();
        return uuid;
    }

    private long version(UUID uuid) {
        flushAndClear();
        return queries.detail(uuid).version();
    }

    private UUID who(UUID uuid, int place) {
        return queries.complainants(uuid).get(place).uuid();
    }

    private IssuedLetterRow issued(UUID uuid, LetterKind kind, UUID about) {
        IssuedLetterRow row = writing.issue(uuid, version(uuid), kind, about);
        flushAndClear();
        return row;
    }

    /** The words of the DOCX; those of the PDF are asked for the same. */
    private String says(UUID uuid, IssuedLetterRow row, String... expected) {
        LetterQueries letters = wire(LetterQueries.class);
        String docx = FileWords.ofDocx(letters.content("complaint", uuid, row.uuid(), LetterFormat.DOCX).bytes());
        String pdf = FileWords.ofPdf(letters.content("complaint", uuid, row.uuid(), LetterFormat.PDF).bytes());
        for (String each : expected) {
            assertTrue(docx.contains(FileWords.joined(each)), each + " is missing in " + docx);
            assertTrue(pdf.contains(FileWords.joined(each)), each + " is missing in the PDF: " + pdf);
        }
        assertFalse(docx.contains("待核") || docx.contains("未见") || docx.contains("。。"), docx);
        return docx + pdf;
    }

    private static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(Problem.class, work::run).key());
    }

    private void accepted(UUID uuid) {
        service.accept(uuid, version(uuid));
    }

    private void investigated(UUID uuid) {
        accepted(uuid);
        inquiry.investigate(uuid, version(uuid), Set.of(officer.uuid(), colleague.uuid()), null);
    }

    private void decided(UUID uuid, LocalDate correctBy) {
        Set<Outcome> outcomes = correctBy == null ? Set.of(Outcome.ADMONITION) : Set.of(Outcome.ADMONITION, Outcome.DATED_CORRECTION);
        inquiry.propose(uuid, version(uuid), new ProposalEntry(Map.of("N3", Finding.SUBSTANTIATED), Map.of("N3", "会见登记没有记录"), outcomes, "开庭前没有会见，属实。", correctBy));
        actAs(approver);
        wire(ApprovalService.class).approve(uuid, version(uuid), null);
        actAs(officer);
    }

    private void paper(UUID uuid, String title) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file);
        }
        wire(DocumentKeeping.class).add(current.get(), new DocumentSubject(SubjectKind.COMPLAINT, uuid), new NewDocument(null, title, title + ".pdf"), "complaint:" + uuid,
            new ByteArrayInputStream(file.toByteArray()));
    }

    @Test
    void theRegistrationHasWhatCameInAndTheAcceptanceSaysByWhen() throws IOException {
        UUID uuid = registered(Consent.INVESTIGATORS, "吴桂兰");
        paper(uuid, "庭审传票");
        IssuedLetterRow form = issued(uuid, LetterKind.COMPLAINT_REGISTRATION, who(uuid, 0));
        assertNull(form.number());
        says(uuid, form, queries.complainants(uuid).get(0).receiptNo(), "来信", "吴桂兰", "受援人", "13921321298", "江州市江城区解放路1号", "仅向调查人", "庭审传票", "请求更换律师");
        refused("complaint.problem.letter", () -> issued(uuid, LetterKind.ACCEPTANCE, who(uuid, 0)));
        em.clear();
        accepted(uuid);
        // Forty-five days from 23 November 2026: 7 January 2027.
        IssuedLetterRow letter = issued(uuid, LetterKind.ACCEPTANCE, who(uuid, 0));
        assertEquals("江州司投受〔2026〕1号", letter.number());
        says(uuid, letter, "吴桂兰：你于2026年11月23日", "自2026年11月23日起予以受理", "预计于2027年1月7日前作出处理决定", "依据司法部令第149号的规定", "联系人：人员cl-officer");
    }

    @Test
    void aSupplementIsAskedForPointByPoint() {
        UUID uuid = registered(Consent.INVESTIGATORS, "吴桂兰");
        service.askSupplement(uuid, version(uuid), "身份证明；通话记录", LocalDate.of(2026, 12, 2));
        says(uuid, issued(uuid, LetterKind.SUPPLEMENT, who(uuid, 0)), "吴桂兰：", "1．身份证明", "2．通话记录", "请于2026年12月2日前");
    }

    @Test
    void anExtensionIsToldOnceItWasGranted() {
        UUID uuid = registered(Consent.INVESTIGATORS, "吴桂兰");
        investigated(uuid);
        refused("complaint.problem.letter", () -> issued(uuid, LetterKind.EXTENSION, who(uuid, 0)));
        em.clear();
        inquiry.askExtension(uuid, version(uuid), 15, "须等鉴定");
        assertFalse(ComplaintDrafts.fitting(ComplaintStatus.INVESTIGATING, false, false).contains(LetterKind.EXTENSION));
        actAs(approver);
        wire(ApprovalService.class).decideExtension(uuid, version(uuid), true, "同意");
        actAs(officer);
        // Sixty days end on Friday 22 January 2027.
        says(uuid, issued(uuid, LetterKind.EXTENSION, who(uuid, 0)), "原定于2027年1月7日前办结", "因须等鉴定", "延长至2027年1月22日");
    }

    @Test
    void declinedWithTheGroundAndWhatCanBeDone() {
        UUID uuid = registered(Consent.INVESTIGATORS, "吴桂兰");
        service.decline(uuid, version(uuid), "G6", "已有另案处理");
        says(uuid, issued(uuid, LetterKind.NON_ACCEPTANCE, who(uuid, 0)), "吴桂兰：", "已经处理并答复，没有新的事实或者证据", "60日内申请行政复议", "6个月内提起行政诉讼");
    }

    @Test
    void aTransferGoesToTheAuthorityWithItsEnclosures() throws IOException {
        UUID uuid = registered(Consent.INVESTIGATORS, "吴桂兰");
        paper(uuid, "投诉信");
        paper(uuid, "庭审传票");
        service.redirect(uuid, version(uuid), "云山县司法局", null);
        IssuedLetterRow letter = issued(uuid, LetterKind.TRANSFER, who(uuid, 0));
        assertEquals("云山县司法局", letter.addressee());
        says(uuid, letter, "云山县司法局：", "本机关收到吴桂兰对法桥律师事务所的投诉", "经审查，所反映事项不属于本机关职权范围。依据司法部令第149号的规定", "1．投诉信（1份）",
            "2．庭审传票（1份）", "投诉人联系电话：13921321298", "投诉人的请求：请求更换律师");
        UUID secret = registered(Consent.NONE, "吴桂兰");
        service.redirect(secret, version(secret), "云山县司法局", "口头转告");
        String words = says(secret, issued(secret, LetterKind.TRANSFER, who(secret, 0)), "投诉人（未同意公开姓名）对法桥律师事务所的投诉", "我叫投诉人，律师开庭前没有见过我");
        assertFalse(words.contains("吴桂兰") || words.contains("13921321298") || words.contains("附件："), words);
    }

    @Test
    void theNoticeToTheRespondentNamesNobodyWhoDidNotConsent() {
        UUID uuid = registered(Consent.INVESTIGATORS, "吴桂兰");
        refused("complaint.problem.letter", () -> issued(uuid, LetterKind.INVESTIGATION, null));
        em.clear();
        investigated(uuid);
        IssuedLetterRow letter = issued(uuid, LetterKind.INVESTIGATION, null);
        assertEquals("法桥律师事务所", letter.addressee());
        // Five working days after Monday 23 November: 24, 25, 26, 27 and Monday 30.
        String words = says(uuid, letter, "法桥律师事务所：", "人员cl-officer", "人员cl-colleague", "请于2026年11月30日前", "云援民字〔2026〕00061号");
        assertFalse(words.contains("吴桂兰") || words.contains("主要情况"), words);
        inquiry.hearRespondent(uuid, version(uuid), "请说明开庭前是否会见吴桂兰（13921321298）\n请提供会见登记");
        words = says(uuid, issued(uuid, LetterKind.INVESTIGATION, null), "1．请说明开庭前是否会见投诉人（投诉人）", "2．请提供会见登记");
        assertFalse(words.contains("吴桂兰") || words.contains("13921321298"), words);
    }

    @Test
    void whoAllowedItIsQuotedToTheRespondentAndATipNever() {
        UUID open = registered(Consent.RESPONDENT, "吴桂兰");
        investigated(open);
        says(open, issued(open, LetterKind.INVESTIGATION, null), "主要情况：我叫吴桂兰，律师开庭前没有见过我。");
        ComplaintEntry tip = new ComplaintEntry(bureau.id(), Channel.PUBLIC_PAGE, List.of(), RespondentEntry.named(RespondentKind.FIRM, "某律所"), null, null,
            Set.of("N1"), "听说有人在看守所门口收钱。", null, null, null, null, null);
        UUID uuid = wire(ComplaintKeeping.class).receive(org.pingcha.identity.Actor.system(), tip, clock.instant()).uuid();
        service.take(uuid, version(uuid));
        investigated(uuid);
        assertFalse(says(uuid, issued(uuid, LetterKind.INVESTIGATION, null), "某律所：").contains("看守所"));
        assertEquals(EnumSet.of(LetterKind.COMPLAINT_REGISTRATION, LetterKind.INVESTIGATION), ComplaintDrafts.fitting(ComplaintStatus.INVESTIGATING, true, true));
    }

    @Test
    void everyComplainantGetsAReplyAlsoOfWhatWasMerged() {
        UUID master = registered(Consent.INVESTIGATORS, "吴桂兰", "李秀英");
        clock.setDay(LocalDate.of(2026, 11, 24));
        UUID other = registered(Consent.INVESTIGATORS, "张玉梅");
        investigated(master);
        wire(MergeService.class).merge(other, version(other), master);
        decided(master, LocalDate.of(2026, 12, 31));
        assertEquals(3, queries.complainants(master).size());
        IssuedLetterRow second = issued(master, LetterKind.REPLY, who(master, 1));
        assertEquals("李秀英", second.addressee());
        says(master, second, "李秀英：你于2026年11月23日提出", "投诉人：李秀英", "你的请求：请求更换律师", "批评教育、责令限期整改", "2026年12月31日", "会见登记没有记录");
        IssuedLetterRow merged = issued(master, LetterKind.REPLY, who(master, 2));
        String words = says(master, merged, "张玉梅：你于2026年11月24日提出", queries.complainants(master).get(2).receiptNo());
        assertFalse(words.contains("李秀英") || words.contains("没有在法定期限内"), "neither the others nor a lateness that is none");
        refused("complaint.problem.letter", () -> issued(master, LetterKind.ACCEPTANCE, who(master, 0)));
    }

    @Test
    void theProofNamesTheLetterTheWayThePlaceAndWhatFailedBefore() {
        UUID uuid = registered(Consent.INVESTIGATORS, "吴桂兰");
        investigated(uuid);
        decided(uuid, null);
        UUID to = who(uuid, 0);
        IssuedLetterRow reply = issued(uuid, LetterKind.REPLY, to);
        tell(uuid, to, ServiceWay.POST, false, "退件，查无此人", "江州市江城区解放路1号");
        tell(uuid, to, ServiceWay.PHONE, false, "无人接听", null);
        tell(uuid, to, ServiceWay.IN_PERSON, true, "本人签收", "本机关接待室");
        List<TellingRow> told = queries.tellings(uuid);
        assertEquals(reply.uuid(), told.get(0).letter());
        assertNull(told.get(1).letter(), "by telephone nothing was served");
        refused("complaint.problem.noLetter", () -> writing.preview(uuid, LetterKind.SERVICE_PROOF, told.get(1).uuid()));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> writing.preview(uuid, LetterKind.SERVICE_PROOF, UUID.randomUUID())).kind());
        String failed = says(uuid, issued(uuid, LetterKind.SERVICE_PROOF, told.get(0).uuid()), "江州市江城区解放路1号", "2026年11月23日，邮寄，未能送达。退件，查无此人");
        assertFalse(failed.contains("本人签收"), "what came later is not in it");
        IssuedLetterRow proof = issued(uuid, LetterKind.SERVICE_PROOF, told.get(2).uuid());
        assertNull(proof.number(), "it names the number of what it proves");
        says(uuid, proof, "吴桂兰", "法律援助投诉处理答复书", reply.number(), "本机关接待室", "当面", "2026年11月23日", "人员cl-officer", "本人签收", "电话，未能送达。无人接听");
        assertNotNull(proof.uuid());
    }

    private void tell(UUID uuid, UUID to, ServiceWay way, boolean served, String note, String place) {
        telling.tell(uuid, version(uuid), to, new TellingEntry(Told.REPLY, way, null, served, TODAY, note, place));
        flushAndClear();
    }

    @Test
    void nothingIsWrittenToWhoWithdrew() {
        UUID uuid = registered(Consent.INVESTIGATORS, "吴桂兰", "李秀英");
        accepted(uuid);
        service.withdraw(uuid, version(uuid), who(uuid, 0), "已解决");
        refused("complaint.problem.letter", () -> issued(uuid, LetterKind.ACCEPTANCE, who(uuid, 0)));
        em.clear();
        assertEquals("李秀英", issued(uuid, LetterKind.ACCEPTANCE, who(uuid, 1)).addressee());
        assertTrue(ComplaintDrafts.isFor(LetterKind.COMPLAINT_REGISTRATION, false, true), "the register stays");
    }
}
