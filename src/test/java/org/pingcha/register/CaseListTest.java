package org.pingcha.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** Reading and checking lists, without a database. */
class CaseListTest {
    private static final Map<String, String> AGENCIES = Map.of("A990100", "/A990100/", "A990101", "/A990100/A990101/",
        "A990102", "/A990100/A990102/");
    private static final List<String> ENGLISH = List.of("Case number", "Type", "Stage", "Origin", "Cause of action",
        "Recipient name", "Identity number", "Telephone", "Minor", "Disabled", "Facing life or death penalty", "Agency code",
        "Agency name", "Firm", "Handler", "Licence number", "Practising since", "Notified/granted on", "Assigned on",
        "Retainer signed on", "First met on", "Hearing on", "Closed on", "Filed on", "Handling organ", "Result");

    private final List<ListEntry> good = new ArrayList<>();
    private final List<ListFault> bad = new ArrayList<>();

    private void read(Path file) {
        CaseList list = CaseList.of(file);
        ListChecker checker = new ListChecker(Actor.system(), AGENCIES, list.hasSerialDates());
        list.read(row -> {
            if (!checker.isHeader(row) && !row.isBlank()) {
                ListEntry entry = checker.check(row, bad);
                if (entry != null) {
                    good.add(entry);
                }
            }
        });
        checker.header();
    }

    private Set<String> found() {
        Set<String> faults = new TreeSet<>();
        bad.forEach(fault -> faults.add(fault.line() + "/" + fault.column()));
        return faults;
    }

    static Stream<Path> asOthersWriteIt() {
        List<List<String>> rows = SampleList.rows();
        List<List<String>> sloppy = SampleList.rows();
        sloppy.forEach(row -> row.replaceAll(cell -> " " + cell.replace("-", "/").replace('1', '\uFF11') + "\u3000"));
        return Stream.of(SampleList.file(SampleList.bytes()), SampleList.csv(rows), SampleList.csv(rows, StandardCharsets.UTF_8, "\uFEFF"),
            SampleList.csv(rows, Charset.forName("GB18030"), ""), SampleList.xlsx(rows, false), SampleList.xlsx(rows, true),
            SampleList.csv(SampleList.shuffled(rows)), SampleList.xlsx(SampleList.shuffled(rows), true), SampleList.csv(sloppy));
    }

    @ParameterizedTest
    @MethodSource("asOthersWriteIt")
    void theSampleHasTwelveBadRowsHoweverItIsWritten(Path file) {
        read(file);
        assertEquals(SampleList.expected(), found());
        assertEquals(12, bad.size(), "one entry for each fault");
        assertEquals(228, good.size());
        assertEquals(LocalDate.of(2024, 12, 22), good.get(0).entry().dates().assignedOn());
        assertEquals("990101195503047438", good.get(0).recipient().identityNumber());
    }

    @Test
    void englishHeadersAreReadAlike() {
        List<List<String>> rows = SampleList.rows();
        rows.set(0, ENGLISH);
        read(SampleList.csv(rows));
        assertEquals(228, good.size());
        assertEquals("Assigned on", bad.get(0).column());
    }

    @ParameterizedTest
    @CsvSource({"2025-03-07", "2025/3/7", "2025.03.07", "2025年3月7日", "２０２５-０３-０７", "2025 年 3 月 7 日", "2025-03-07 00:00:00", "20250307"})
    void aDayIsWrittenInManyWays(String written) {
        read(SampleList.csv(withCell("指派日期", written)));
        assertEquals(LocalDate.of(2025, 3, 7), good.get(0).entry().dates().assignedOn());
    }

    @ParameterizedTest
    @CsvSource({"2025-02-29, impossibleDate", "2025-13-01, impossibleDate", "0202-01-01, impossibleDate", "45723, notADate",
        "无, notADate", "2025-3, notADate", "'', missing"})
    void whatIsNoDayIsSaid(String written, String reason) {
        read(SampleList.csv(withCell("指派日期", written)));
        assertEquals(List.of("register.fault." + reason), bad.stream().map(ListFault::reason).toList());
        assertEquals(2, bad.get(0).line());
        assertEquals(written, bad.get(0).value());
    }

    /** The first is the example in GB 11643-1999; the others are changed in one place. */
    @ParameterizedTest
    @CsvSource({"11010519491231002X,", "11010519491231002x,", "110105194912310021, checksum", "110105194912320029, birthday",
        "1101051949123100, length", "110105491231002,", "E12345678,"})
    void theIdentityNumberIsChecked(String number, String fault) {
        read(SampleList.csv(withCell("身份证号", number)));
        assertEquals(fault == null ? List.of() : List.of("register.fault.identityNumber." + fault),
            bad.stream().map(ListFault::reason).toList());
    }

    @Test
    void oneRowCanHaveSeveralFaults() {
        List<List<String>> rows = withCell("案件类型", "刑亊");
        rows.get(1).set(place("承办人"), "");
        rows.get(1).set(place("援助机构代码"), "Z1");
        read(SampleList.csv(rows));
        assertEquals(Set.of("2/案件类型", "2/承办人", "2/援助机构代码"), found());
    }

    @Test
    void oneLicenceHasOneNameInOneList() {
        List<List<String>> rows = new ArrayList<>(SampleList.rows().subList(0, 3));
        rows.get(2).set(place("执业证号"), rows.get(1).get(place("执业证号")));
        read(SampleList.csv(rows));
        assertEquals(Set.of("3/承办人"), found());
        assertEquals(List.of("2", "朱桂志"), bad.get(0).args());
    }

    @Test
    void blankRowsCountAsLinesOnly() {
        List<List<String>> rows = new ArrayList<>(withCell("案件类型", "刑亊"));
        rows.add(1, List.of(""));
        read(SampleList.csv(rows));
        assertEquals(3, bad.get(0).line());
        bad.clear();
        read(SampleList.xlsx(rows, false));
        assertEquals(3, bad.get(0).line());
    }

    @Test
    void allKindsOfServiceCanBeNamed() {
        List<List<String>> rows = new ArrayList<>(withCell("案件类型", "刑事"));
        rows.get(0).addAll(List.of("服务方式", "速裁", "认罪认罚", "审理地区划代码"));
        rows.get(1).addAll(List.of("驻看守所值班律师", "是", "是", "990102"));
        read(SampleList.csv(rows));
        CaseEntry entry = good.get(0).entry();
        assertEquals(ServiceKind.DUTY_LAWYER_DETENTION, entry.kind());
        assertEquals(HandlerKind.DUTY_LAWYER, good.get(0).handler().kind());
        assertEquals(new CaseFlags(false, false, false, true, true), entry.flags());
        assertEquals(new CaseRegions(null, "990102", null), entry.regions());
    }

    @Test
    void whatIsNoListIsSaidClearly() throws IOException {
        byte[] sample = SampleList.bytes();
        byte[] book = Files.readAllBytes(SampleList.xlsx(SampleList.rows(), true));
        byte[] ole = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0, ole, 0, 8);
        byte[] locked = ole.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 1024, name.length);
        unreadable("empty", new byte[0]);
        unreadable("empty", "\uFEFF \r\n".getBytes(StandardCharsets.UTF_8));
        unreadable("oldExcel", ole);
        unreadable("encrypted", locked);
        unreadable("truncated", Arrays.copyOf(book, book.length / 2));
        unreadable("truncated", Arrays.copyOf(sample, sample.length - 100));
        unreadable("notAList", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        unreadable("notAList", "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII));
        unreadable("notAList", "<html><table><tr><td>案号</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
        unreadable("notAList", "Dear all,\r\nplease find the list\r\n".getBytes(StandardCharsets.UTF_8));
        unreadable("notAList", zip("word/document.xml", new byte[10]));
        unreadable("bomb", zip("xl/workbook.xml", new byte[64 << 20]));
        unreadable("columnsMissing", "案号,案由\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
        unreadable("columnTwice", "案号,案件编号\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
        unreadable("quote", (new String(sample, "GB18030") + "\"open,").getBytes(StandardCharsets.UTF_8));
    }

    private void unreadable(String key, byte[] content) {
        Problem problem = assertThrows(Problem.class, () -> read(SampleList.file(content)), key);
        assertEquals("register.problem." + key, problem.key());
        assertEquals(Problem.Kind.UNREADABLE, problem.kind());
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void badRowsComeBackWithReasonsAndWithoutFormulas() throws IOException {
        List<List<String>> rows = withCell("案件类型", "刑亊");
        rows.get(1).set(place("案由"), "=HYPERLINK(\"http://x\")");
        Path list = SampleList.xlsx(rows, true);
        read(list);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BadRows.write(list, bad, "原因", fault -> "不认识", out);
        List<ListRow> returned = new ArrayList<>();
        CaseList.of(SampleList.file(out.toByteArray())).read(returned::add);
        assertEquals(List.of("原因", "案号"), returned.get(0).cells().subList(0, 2));
        assertEquals("案件类型: 不认识", returned.get(1).cell(0));
        assertEquals(2, returned.size());
        assertEquals("'=HYPERLINK(\"http://x\")", BadRows.harmless("=HYPERLINK(\"http://x\")"));
        for (String start : new String[] {"=", "+", "-", "@", "\t"}) {
            assertEquals("'" + start + "1", BadRows.harmless(start + "1"));
        }
        assertEquals("=HYPERLINK(\"http://x\")", returned.get(1).cell(1 + place("案由")), "the guard falls when it comes back");
    }

    private static int place(String header) {
        return SampleList.rows().get(0).indexOf(header);
    }

    /** Header and first row of the sample, with one cell changed and no dates that could contradict it. */
    private static List<List<String>> withCell(String header, String value) {
        List<List<String>> rows = new ArrayList<>(SampleList.rows().subList(0, 2));
        rows.get(1).set(place("结案日期"), "");
        rows.get(1).set(place("归档日期"), "");
        rows.get(1).set(place(header), value);
        return rows;
    }
}
