package org.pingcha.appraisal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pingcha.letter.LetterPage;
import org.pingcha.letter.PdfLetter;
import org.pingcha.quality.SubjectKind;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.SheetText;
import org.pingcha.web.Texts;

/**
 * An appraisal as files, in Chinese, the language in which it is handed over: JSON, workbook and PDF, each with all of {@link Figure}.
 * The JSON is canonical: members by name, no white space, so that the same figures are the same bytes.
 */
final class AppraisalFiles {
    private static final String FORMAT = "pingcha-appraisal";

    private final AppraisalDetail of;
    private final Map<SubjectKind, List<LineFacts>> lines;
    private final Instant at;

    AppraisalFiles(AppraisalDetail of, Map<SubjectKind, List<LineFacts>> lines, Instant at) {
        this.of = of;
        this.lines = lines;
        this.at = at;
    }

    byte[] json() {
        JsonObjectBuilder all = Json.createObjectBuilder().add("appraisal", of.uuid().toString()).add("builtAt", of.builtAt().toString())
            .add("fairShare", plain(of.fairShare()));
        for (SubjectKind kind : List.of(SubjectKind.FIRM, SubjectKind.HANDLER)) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            lines.get(kind).forEach(line -> array.add(member(line)));
            all.add(kind == SubjectKind.FIRM ? "firms" : "handlers", array);
            if (kind == SubjectKind.FIRM) {
                all.add("format", FORMAT).add("frozenAt", at.toString());
            }
        }
        all.add("office", Json.createObjectBuilder().add("code", of.officeCode()).add("name", of.office())).add("reviewedAt", of.reviewedAt().toString())
            .add("serviceHours", plain(of.serviceHours())).add("version", 1).add("year", of.year());
        return all.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder member(LineFacts line) {
        Map<String, Object> members = new TreeMap<>();
        members.put("id", line.uuid().toString());
        members.put("name", line.name());
        members.put("licence", line.licenceNo());
        members.put("firm", line.firmName());
        for (Figure figure : Figure.values()) {
            members.put(figure.member(), figure.of(line.figures()));
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        members.forEach((name, value) -> {
            if (value instanceof String text) {
                object.add(name, text);
            } else if (value instanceof BigDecimal number) {
                object.add(name, plain(number));
            } else if (value instanceof Integer number) {
                object.add(name, number);
            }
        });
        return object;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Pingcha", "1.0")) {
            for (SubjectKind kind : SubjectKind.values()) {
                Worksheet sheet = book.newWorksheet(say(Texts.keyOf(kind)));
                sheet.value(0, 0, title());
                List<String> heads = new ArrayList<>(List.of(say("appraisal.name"), say("appraisal.licence"), say("appraisal.firm")));
                Arrays.stream(Figure.values()).forEach(figure -> heads.add(say(Texts.keyOf(figure))));
                for (int i = 0; i < heads.size(); i++) {
                    sheet.value(1, i, heads.get(i));
                    sheet.style(1, i).bold().wrapText(true).set();
                    sheet.width(i, i < 3 ? 22 : 10);
                }
                int row = 2;
                for (LineFacts line : lines.get(kind)) {
                    write(sheet, row++, line);
                }
                sheet.freezePane(1, 2);
                sheet.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, LineFacts line) {
        sheet.value(row, 0, SheetText.of(line.name()));
        sheet.value(row, 1, line.licenceNo() == null ? null : SheetText.of(line.licenceNo()));
        sheet.value(row, 2, line.firmName() == null ? null : SheetText.of(line.firmName()));
        for (Figure figure : Figure.values()) {
            Number number = figure.of(line.figures());
            if (number != null) {
                sheet.value(row, 3 + figure.ordinal(), number);
            }
        }
    }

    byte[] pdf() {
        LetterPage page = new LetterPage(title(), Texts.CHINESE).wide().foot(Texts.text(Texts.CHINESE, "appraisal.pdf.foot", of.office(), of.uuid().toString(), ChinaTime.minute(at)));
        page.heading(title()).underHeading(Texts.text(Texts.CHINESE, "appraisal.pdf.sub", of.builtBy(), ChinaTime.minute(of.builtAt()), of.reviewedBy(),
            ChinaTime.minute(of.reviewedAt()), of.fairShare().stripTrailingZeros().toPlainString(), of.serviceHours().stripTrailingZeros().toPlainString()));
        for (SubjectKind kind : SubjectKind.values()) {
            for (boolean quality : List.of(true, false)) {
                table(page, kind, Arrays.stream(Figure.values()).filter(figure -> figure.isOfQuality() == quality).toList(),
                    say(Texts.keyOf(kind)) + " · " + say(quality ? "appraisal.pdf.quality" : "appraisal.pdf.duty"));
            }
        }
        page.paragraph(say("appraisal.note"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfLetter.write(page, out);
        return out.toByteArray();
    }

    private void table(LetterPage page, SubjectKind kind, List<Figure> figures, String title) {
        boolean person = kind == SubjectKind.HANDLER;
        List<String> heads = new ArrayList<>(List.of(say("appraisal.name")));
        List<String> classes = new ArrayList<>(List.of(""));
        if (person) {
            heads.add(say("appraisal.licence"));
            classes.add("tight");
        }
        figures.forEach(figure -> heads.add(say(Texts.keyOf(figure))));
        classes.addAll(Collections.nCopies(figures.size(), "num"));
        page.section(title).table(classes, heads, lines.get(kind).stream().map(line -> {
            List<String> cells = new ArrayList<>(List.of(person && line.firmName() != null ? line.name() + "（" + line.firmName() + "）" : line.name()));
            if (person) {
                cells.add(line.licenceNo());
            }
            figures.forEach(figure -> cells.add(figure.text(line.figures())));
            return cells;
        }).toList());
    }

    private String title() {
        return Texts.text(Texts.CHINESE, "appraisal.title.of", of.office(), String.valueOf(of.year()));
    }

    private static String say(String key) {
        return Texts.text(Texts.CHINESE, key);
    }
}
