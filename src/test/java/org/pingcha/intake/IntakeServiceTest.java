package org.pingcha.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.complaint.Channel;
import org.pingcha.complaint.ClockKind;
import org.pingcha.complaint.ComplainantEntry;
import org.pingcha.complaint.ComplaintEntry;
import org.pingcha.complaint.ComplaintStatus;
import org.pingcha.complaint.Consent;
import org.pingcha.complaint.Progress;
import org.pingcha.complaint.Received;
import org.pingcha.complaint.RespondentEntry;
import org.pingcha.complaint.RespondentKind;
import org.pingcha.complaint.Standing;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** Complaining and following without an account: codes, locks, brakes. */
class IntakeServiceTest extends DatabaseTest {
    private static final String HERE = "203.0.113.7";
    private Office bureau;
    private IntakeService intake;

    @BeforeEach
    void open() {
        wire(ShippedRules.class).load(new SchemaReady());
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BI1", "受理市司法局", "990100", null));
        intake = wire(IntakeService.class);
    }

    private ComplaintEntry entry(String caseNo, String matter) {
        return new ComplaintEntry(bureau.id(), Channel.PUBLIC_PAGE,
            List.of(new ComplainantEntry(Standing.RECIPIENT, "吴桂兰", null, "139 2132 1298", null, Consent.INVESTIGATORS)),
            RespondentEntry.named(RespondentKind.HANDLER, "王律师"), caseNo, null, Set.of(matter), "三次约好见面都没有来，电话也不接。", null, null, null, null, null);
    }

    /** As the page does, with a proof. */
    private Received send(ComplaintEntry entry, String address) {
        return intake.submit(entry, address, Solving.solve(wire(Proofs.class).issue(address).challenge()));
    }

    private Received.Receipt sent(String matter) {
        Received.Receipt receipt = send(entry(null, matter), HERE).receipts().get(0);
        flushAndClear();
        return receipt;
    }

    @Test
    void numberAndCodeTogetherOpenItHoweverTheyAreTyped() {
        Received.Receipt receipt = sent("N4");
        Progress progress = intake.open(receipt.receiptNo(), receipt.accessCode(), HERE).orElseThrow();
        assertEquals(ComplaintStatus.RECEIVED, progress.status());
        assertEquals(ClockKind.ACCEPTANCE, progress.step());
        // Monday 23 November 2026: five working days end on Monday 30.
        assertEquals(java.time.LocalDate.of(2026, 11, 30), progress.expected());
        String typed = receipt.accessCode().toLowerCase().replace("-", " ");
        assertTrue(intake.open(receipt.receiptNo().toLowerCase(), typed, HERE).isPresent());
    }

    @Test
    void whatDoesNotOpenIsAnsweredAlikeAndLocksTheReceipt() {
        Received.Receipt receipt = sent("N4");
        assertTrue(intake.open("TS26-0101-000000", receipt.accessCode(), HERE).isEmpty());
        for (int i = 0; i < 6; i++) {
            assertTrue(intake.open(receipt.receiptNo(), "0000-0000-0000", HERE).isEmpty());
        }
        assertTrue(intake.open(receipt.receiptNo(), receipt.accessCode(), HERE).isEmpty(), "locked: even the right code waits");
        clock.advance(Duration.ofSeconds(61));
        assertTrue(intake.open(receipt.receiptNo(), receipt.accessCode(), HERE).isPresent());
    }

    @Test
    void anAddressThatTriesManyReceiptsIsHeldBackAndOthersAreNot() {
        Received.Receipt receipt = sent("N4");
        for (int i = 0; i < IntakeBrake.WRONG_CODES; i++) {
            intake.open("TS26-0101-%06d".formatted(i), "0000-0000-0000", "2001:db8:1:2:3:4:5:" + i);
        }
        assertTrue(intake.open(receipt.receiptNo(), receipt.accessCode(), "2001:db8:1:2:ffff::1").isEmpty(), "one subscriber, whichever address of theirs");
        assertTrue(intake.open(receipt.receiptNo(), receipt.accessCode(), HERE).isPresent());
        clock.advance(Duration.ofMinutes(16));
        assertTrue(intake.open(receipt.receiptNo(), receipt.accessCode(), "2001:db8:1:2:ffff::1").isPresent());
    }

    @Test
    void soManyAnHourFromOneAddress() {
        for (int i = 0; i < IntakeBrake.SUBMISSIONS_AN_HOUR; i++) {
            send(entry(null, "N4"), HERE);
        }
        assertEquals(Problem.Kind.TOO_MANY, assertThrows(Problem.class, () -> send(entry(null, "N4"), HERE)).kind());
        send(entry(null, "N4"), "203.0.113.8");
        clock.advance(Duration.ofMinutes(61));
        send(entry(null, "N4"), HERE);
        clock.advance(Duration.ofDays(3));
        assertEquals(IntakeBrake.SUBMISSIONS_AN_HOUR + 2, wire(IntakeBrake.class).sweep());
    }

    @Test
    void addingAndWithdrawingByTheCode() {
        Received.Receipt receipt = sent("N4");
        intake.add(receipt.receiptNo(), receipt.accessCode(), "通话记录已经补上", HERE).orElseThrow();
        flushAndClear();
        Progress gone = intake.withdraw(receipt.receiptNo(), receipt.accessCode(), "已解决", HERE).orElseThrow();
        assertEquals(ComplaintStatus.WITHDRAWN, gone.status());
        assertFalse(gone.isOpen());
        Received.Receipt money = sent("N1");
        assertEquals(ComplaintStatus.RECEIVED, intake.withdraw(money.receiptNo(), money.accessCode(), "算了", HERE).orElseThrow().status(), "money: the inquiry goes on");
    }

    /** The public answer must not tell whether the register has a case. */
    @Test
    void theAnswerIsTheSameWhateverCaseNumberIsGiven() {
        Received known = send(entry("云援民字〔2026〕00061号", "N4"), HERE);
        Received invented = send(entry("没有这个号", "N4"), HERE);
        assertEquals(known.receipts().size(), invented.receipts().size());
        assertEquals(known.receipts().get(0).accessCode().length(), invented.receipts().get(0).accessCode().length());
        assertEquals(known.registerNo().replaceAll("\\d{4}号", ""), invented.registerNo().replaceAll("\\d{4}号", ""));
    }

    @Test
    void anotherSystemNeedsTheRight() {
        actAs(aPerson("in-inspector", bureau, Role.INSPECTOR));
        assertEquals(Problem.Kind.FORBIDDEN, assertThrows(Problem.class, () -> intake.submit(entry(null, "N4"))).kind());
    }
}
