package org.pingcha.appraisal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.pingcha.quality.SubjectKind;

/** Workbook, PDF and JSON have every figure of every line alike. */
class AppraisalFilesTest {
    private static final Instant AT = Instant.parse("2026-01-08T02:00:00Z");
    private static final AppraisalDetail DETAIL = new AppraisalDetail(1, new UUID(1, 1), 3, "A990100", "江州市法律援助中心", "/1/", 2025, new BigDecimal("2.00"),
        new BigDecimal("24.00"), AppraisalStatus.REVIEWED, "韩雪", AT, "陈国栋", AT, null, null, null, null, List.of(), List.of());
    private static final Map<SubjectKind, List<LineFacts>> LINES = Map.of(
        SubjectKind.HANDLER, List.of(
            new LineFacts(SubjectKind.HANDLER, 1, new UUID(2, 1), "陈敏艳", "19902012100001", "法桥律师事务所", new YearFigures(1, 7, 6, 4, points("86.5"), points("81.2"), points("91.8"),
                points("85.9"), points("80.7"), points("91.1"), 1, 2, 1, 0, 3, 5, 8, 9, new BigDecimal("20.25"), 22, 17, 12, 11, 13, 14)),
            // A name that a spreadsheet would take for a formula; nothing judged, nobody asked.
            new LineFacts(SubjectKind.HANDLER, 2, new UUID(2, 2), "=李强", "19902012100002", null, new YearFigures(1, 0, 1, 0, null, null, null, null, null, null, 0, 0, 0, 0, 0, 0,
                0, 0, BigDecimal.ZERO, 0, 0, 0, null, 0, 0))),
        SubjectKind.FIRM, List.of(new LineFacts(SubjectKind.FIRM, 3, new UUID(3, 1), "法桥律师事务所", null, null, new YearFigures(4, 70, 60, 1, points("100"), null, null, points("90"),
            points("80"), points("100"), 1, 0, 0, 0, 0, 0, 0, 0, new BigDecimal("100"), 6, 5, 4, 4, 0, 0))));

    @Test
    void threeFormatsHaveTheSameFigures() throws Exception {
        AppraisalFiles files = new AppraisalFiles(DETAIL, LINES, AT);
        JsonObject json = Json.createReader(new ByteArrayInputStream(files.json())).readObject();
        String pdf;
        try (var document = Loader.loadPDF(files.pdf())) {
            pdf = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(files.xlsx()))) {
            for (SubjectKind kind : SubjectKind.values()) {
                List<JsonObject> lines = json.getJsonArray(kind == SubjectKind.FIRM ? "firms" : "handlers").getValuesAs(JsonObject.class);
                List<Row> rows = book.getSheet(kind.ordinal()).orElseThrow().read();
                assertEquals(LINES.get(kind).size(), lines.size());
                assertEquals(lines.size(), rows.size() - 2);
                for (int i = 0; i < lines.size(); i++) {
                    same(LINES.get(kind).get(i), lines.get(i), rows.get(i + 2), pdf);
                }
            }
        }
        assertArrayEquals(files.json(), new AppraisalFiles(DETAIL, LINES, AT).json());
        assertEquals(List.copyOf(json.keySet()), json.keySet().stream().sorted().toList());
        assertTrue(new String(files.json(), StandardCharsets.UTF_8).startsWith("{\"appraisal\":\""), "no white space");
    }

    private static void same(LineFacts line, JsonObject json, Row row, String pdf) {
        assertEquals(line.name(), json.getString("name"));
        assertTrue(row.getCellText(0).endsWith(line.name()));
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            Number is = figure.of(line.figures());
            assertEquals(is == null, !json.containsKey(figure.member()), figure.name());
            String cell = row.getCellText(3 + figure.ordinal());
            assertEquals(is == null, cell.isEmpty(), figure.name());
            if (is != null) {
                BigDecimal exact = new BigDecimal(is.toString());
                assertEquals(0, exact.compareTo(json.getJsonNumber(figure.member()).bigDecimalValue()), figure.name());
                assertEquals(0, exact.compareTo(new BigDecimal(cell)), figure.name());
            }
            (figure.isOfQuality() ? first : second).add(is == null ? "—" : is.toString());
        }
        assertTrue(pdf.contains(String.join(" ", first)), () -> first + " in " + pdf);
        assertTrue(pdf.contains(String.join(" ", second)), () -> second + " in " + pdf);
    }

    private static BigDecimal points(String value) {
        return new BigDecimal(value);
    }
}
