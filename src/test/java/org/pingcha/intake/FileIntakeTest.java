package org.pingcha.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.SampleFiles;
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
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.testing.DatabaseTest;
import org.pingcha.web.Texts;

/** Files from the public pages: each for itself, what is refused is named, and nobody sends without end. */
class FileIntakeTest extends DatabaseTest {
    private static final String HERE = "203.0.113.7";
    private static final long MB = 1024 * 1024;
    private Office bureau;
    private IntakeService intake;
    private FileIntake files;

    @BeforeEach
    void open() {
        wire(ShippedRules.class).load(new SchemaReady());
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BF1", "收件市司法局", "990100", null));
        intake = wire(IntakeService.class);
        files = wire(FileIntake.class);
    }

    private Received sent(boolean named) {
        Received received = intake.submit(new ComplaintEntry(bureau.id(), Channel.PUBLIC_PAGE,
            named ? List.of(new ComplainantEntry(Standing.RECIPIENT, "吴桂兰", null, null, null, Consent.INVESTIGATORS)) : List.of(),
            RespondentEntry.named(RespondentKind.HANDLER, "王律师"), null, null, Set.of("N1"), "三次向我要交通费，一共两千元。", null, null, null, null, null), HERE, null);
        flushAndClear();
        return received;
    }

    private static SentFile file(String name, byte[] content) {
        return new SentFile(name, content.length, () -> new ByteArrayInputStream(content));
    }

    private List<SentFile.Result> add(Received received, SentFile... sent) {
        List<SentFile.Result> results = files.toReceipt(received.receipts().get(0).receiptNo(), received.receipts().get(0).accessCode(), List.of(sent), HERE, Texts.CHINESE);
        flushAndClear();
        return results;
    }

    private List<String> kept(Received received) {
        return intake.open(received.receipts().get(0).receiptNo(), received.receipts().get(0).accessCode(), HERE).orElseThrow().files();
    }

    @Test
    void whatIsRefusedIsNamedAndTheRestIsKept() {
        Received received = sent(true);
        List<SentFile.Result> results = add(received, file("转账截图.jpg", SampleFiles.image("jpg", 40, 60)), file("清单.xls", "not a file that is taken".getBytes(StandardCharsets.UTF_8)),
            file("录音.pdf", new byte[0]), file("收条.pdf", SampleFiles.pdf(1, "receipt")));
        assertEquals(List.of("转账截图.jpg", "清单.xls", "录音.pdf", "收条.pdf"), results.stream().map(SentFile.Result::name).toList());
        assertEquals(List.of(true, false, false, true), results.stream().map(SentFile.Result::isKept).toList());
        assertTrue(results.get(1).refused().contains("PDF"), "says what is taken: " + results.get(1).refused());
        assertEquals(List.of("转账截图.jpg", "收条.pdf"), kept(received));
    }

    @Test
    void tenAtOnceAndThirtyInAll() {
        Received received = sent(true);
        byte[] content = SampleFiles.pdf(1, "same");
        SentFile[] eleven = new SentFile[11];
        for (int i = 0; i < eleven.length; i++) {
            eleven[i] = file("第" + i + "份.pdf", content);
        }
        assertEquals(10, add(received, eleven).stream().filter(SentFile.Result::isKept).count());
        add(received, eleven);
        add(received, eleven);
        assertEquals(30, kept(received).size());
        List<SentFile.Result> last = add(received, file("第三十一份.pdf", content));
        assertFalse(last.get(0).isKept());
        assertTrue(last.get(0).refused().contains("30"));
    }

    @Test
    void anAddressSendsSoManyFilesAndBytesAnHour() {
        Received received = sent(true);
        List<SentFile> claimed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            byte[] content = SampleFiles.pdf(1, "large" + i);
            claimed.add(new SentFile(i + ".pdf", 250 * MB, () -> new ByteArrayInputStream(content)));
        }
        List<SentFile.Result> results = files.toReceipt(received.receipts().get(0).receiptNo(), received.receipts().get(0).accessCode(), claimed, HERE, Texts.ENGLISH);
        assertEquals(List.of(true, true, false), results.stream().map(SentFile.Result::isKept).toList(), "600 MB an hour");
        assertTrue(results.get(2).refused().contains("in an hour"));
        assertTrue(files.toReceipt(received.receipts().get(0).receiptNo(), received.receipts().get(0).accessCode(), claimed.subList(2, 3), "203.0.113.8", Texts.CHINESE)
            .get(0).isKept(), "another address is not held back");
    }

    @Test
    void aTipsFilesComeWithItAndNobodyElsesCodeAddsAny() {
        Received tip = sent(false);
        assertTrue(files.toTip(tip.uuid(), List.of(file("举报.pdf", SampleFiles.pdf(1, "tip"))), HERE, Texts.CHINESE).get(0).isKept());
        Received received = sent(true);
        SentFile paper = file("a.pdf", SampleFiles.pdf(1, "a"));
        assertFalse(files.toReceipt(received.receipts().get(0).receiptNo(), "0000-0000-0000", List.of(paper), HERE, Texts.CHINESE).get(0).isKept());
        assertFalse(files.toTip(received.uuid(), List.of(paper), HERE, Texts.CHINESE).get(0).isKept(), "without a code to nothing but a tip");
        assertEquals(List.of(), kept(received));
    }
}
