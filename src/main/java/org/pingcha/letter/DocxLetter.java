package org.pingcha.letter;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.render.compute.EnvModel;
import com.deepoove.poi.render.compute.RenderDataCompute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Fills a Word template with the values of one letter. Templates have text fields, conditions and rows, no more: the
 * engine's pictures, which may come from an address or a path, and its included files are switched off.
 */
final class DocxLetter {
    // The engine tells of each tag; kept here, or the setting is forgotten with the logger.
    private static final Logger ENGINE = Logger.getLogger("com.deepoove.poi");
    private static final char TEXT = '\0';

    static {
        ENGINE.setLevel(Level.WARNING);
    }

    /**
     * A filled letter.
     *
     * @param docx  the file
     * @param asked every name that the template used: {@code respondent}, {@code findings}, {@code orders.any},
     *              {@code findings[matter]}
     */
    record Filled(byte[] docx, Set<String> asked) {
    }

    /** A row of a table while it is written. */
    private record Row(LetterTable table, int no, Map<String, String> cells) {
    }

    /** A cell of a row. Where it is a condition, the engine asks its part for values in its light: the row goes on. */
    private record Cell(Row row, String mark) {
        @Override
        public String toString() {
            return mark;
        }
    }

    private final LetterDraft draft;
    private final Map<LetterField, String> given;
    private final LetterText text = new LetterText();
    private final Set<String> asked = new LinkedHashSet<>();

    private DocxLetter(LetterDraft draft, Map<LetterField, String> given) {
        this.draft = draft;
        this.given = given;
    }

    /**
     * @param given what this room fills in
     * @throws IllegalArgumentException where the template's tags do not fit together
     */
    static Filled fill(byte[] template, LetterDraft draft, Map<LetterField, String> given) {
        return new DocxLetter(draft, given).filled(template);
    }

    private Filled filled(byte[] template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFTemplate engine = XWPFTemplate.compile(new ByteArrayInputStream(template), settings())) {
            engine.render(Map.of());
            engine.write(out);
        } catch (RenderException | ResolverException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        WordFile file = new WordFile(out.toByteArray());
        text.settle(file);
        return new Filled(file.bytes(), asked);
    }

    private Configure settings() {
        ConfigureBuilder builder = Configure.builder().setRenderDataComputeFactory(this::values);
        for (LetterTable table : LetterTable.values()) {
            builder.bind(table.key(), new LoopRowTableRenderPolicy());
        }
        Configure settings = builder.build();
        settings.getDefaultPolicys().keySet().removeIf(sign -> sign != TEXT);
        return settings;
    }

    private RenderDataCompute values(EnvModel model) {
        Row row = model.getRoot() instanceof Cell cell ? cell.row() : model.getRoot() instanceof Row own ? own : null;
        return row == null ? this::value : name -> cell(row, name);
    }

    private Object cell(Row row, String name) {
        LetterField column = LetterField.of(name);
        if (column == LetterField.NO) {
            return new Cell(row, text.mark(String.valueOf(row.no())));
        }
        if (column == null || !row.table().columns().contains(column)) {
            return value(name);
        }
        asked.add(row.table().key() + "[" + name + "]");
        Object mark = marked(row.cells().get(name));
        return mark == null ? null : new Cell(row, mark.toString());
    }

    private Object value(String name) {
        asked.add(name);
        LetterField field = LetterField.of(name);
        if (field != null) {
            return marked(field.inSentence(given.getOrDefault(field, draft.fields().get(name))));
        }
        boolean condition = name.endsWith(LetterTable.ANY);
        LetterTable table = LetterTable.of(condition ? name.substring(0, name.length() - LetterTable.ANY.length()) : name);
        if (table == null) {
            return null;
        }
        return condition ? (Object) !draft.rows(table).isEmpty() : rows(table);
    }

    private List<Row> rows(LetterTable table) {
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> cells : draft.rows(table)) {
            rows.add(new Row(table, rows.size() + 1, cells));
        }
        return rows;
    }

    /** Null where there is nothing to show, so that a condition on it is not met. */
    private Object marked(String value) {
        return value == null || value.isBlank() ? null : text.mark(value);
    }
}
