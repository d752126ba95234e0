package org.pingcha.instrument;

import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.pingcha.shared.Problem;

/**
 * Reads a form in the exchange format and says everything that is wrong with it, each fault with its path. A key that
 * the format does not know is a fault too: a misspelt {@code veto} must not be lost in silence.
 */
final class FormReader {
    /** Kept: to look it up is to look through every library, each time. */
    private static final JsonProvider JSON = JsonProvider.provider();
    static final String FORMAT = "pingcha-form/1";
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,5})?");
    static final int MOST_BYTES = 2_000_000;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern FORM_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,19}");
    private static final Pattern VETO = Pattern.compile("V[1-9][0-9]?");
    private static final Set<String> FORM = Set.of("format", "code", "version", "purpose", "name", "source", "verified",
        "translations", "applicability", "total", "sections");
    private static final Set<String> SECTION = Set.of("code", "name", "max", "items");
    private static final Set<String> ITEM = Set.of("code", "kind", "text", "guidance", "max", "notApplicable", "required",
        "condition", "veto", "options", "declinable");
    private static final Set<String> OPTION = Set.of("code", "text", "points");
    private static final Set<String> APPLICABILITY = Set.of("caseType", "stage", "serviceKind");
    private static final Set<String> CONDITION = Set.of("caseType", "stage", "serviceKind", "answers");

    private final List<FormFault> faults = new ArrayList<>();
    /** Items so far and the answers they can have, for the conditions of later ones. */
    private final Map<String, Set<String>> earlier = new LinkedHashMap<>();
    private final Set<String> itemCodes = new HashSet<>();

    /** What was read: the form, or what is wrong. */
    record Reading(Form form, List<FormFault> faults) {
    }

    static Reading read(byte[] bytes) {
        FormReader reader = new FormReader();
        Form form = reader.form(object(bytes));
        return new Reading(reader.faults.isEmpty() ? form : null, List.copyOf(reader.faults));
    }

    private static JsonObject object(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Problem.unreadable("instrument.import.tooLarge", MOST_BYTES / 1_000_000);
        }
        Map<String, Object> strict = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);
        JsonValue value;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            try (JsonReader reader = JSON.createReaderFactory(strict).createReader(new ByteArrayInputStream(withoutMark(bytes)), StandardCharsets.UTF_8)) {
                value = reader.readValue();
            }
        } catch (RuntimeException | CharacterCodingException e) {
            // Parsson answers nesting that is too deep with a plain RuntimeException, the rest with a JsonException.
            throw Problem.unreadable("instrument.import.notJson");
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        throw Problem.unreadable("instrument.import.notJson");
    }

    /** Editors on Windows put a byte order mark first. */
    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private Form form(JsonObject object) {
        JsonWalk walk = new JsonWalk(object, "", faults, FORM);
        String format = walk.text("format", 40);
        if (format != null && !format.equals(FORMAT)) {
            walk.fault("format", "instrument.import.unknownValue", format, FORMAT);
        }
        String code = walk.code("code", FORM_CODE);
        Integer no = walk.ordinal("version");
        Purpose purpose = walk.constant("purpose", Purpose.class);
        Wordings name = walk.wordings("name", true);
        String source = walk.text("source", 500);
        boolean verified = walk.flag("verified", false);
        Set<String> translations = new HashSet<>(walk.strings("translations"));
        List<Applicability> applicability = new ArrayList<>();
        walk.objects("applicability", false, APPLICABILITY).forEach(line -> applicability.add(applicability(line)));
        List<Form.Section> sections = sections(walk);
        if (!faults.isEmpty()) {
            return null;
        }
        Form form = new Form(code, no, purpose, name, source, verified, translations, applicability, sections);
        checkTotal(walk, form);
        return form;
    }

    private Applicability applicability(JsonWalk line) {
        if (line.raw().isEmpty()) {
            line.fault("", "instrument.import.emptyApplicability");
        }
        return new Applicability(line.oneOf("caseType", CaseWords.TYPES),
            line.oneOf("stage", CaseWords.STAGES), line.oneOf("serviceKind", CaseWords.SERVICE_KINDS));
    }

    private List<Form.Section> sections(JsonWalk walk) {
        List<Form.Section> sections = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonWalk line : walk.objects("sections", true, SECTION)) {
            String code = line.code("code", CODE);
            unique(line, code, codes);
            Wordings name = line.wordings("name", true);
            List<Form.Item> items = new ArrayList<>();
            line.objects("items", true, ITEM).forEach(item -> items.add(item(item)));
            Form.Section section = new Form.Section(code, name, items);
            BigDecimal max = line.points("max", true);
            if (max != null && max.compareTo(section.max()) != 0) {
                line.fault("max", "instrument.import.sum", max.toPlainString(), section.max().toPlainString());
            }
            sections.add(section);
        }
        return sections;
    }

    private Form.Item item(JsonWalk line) {
        String code = line.code("code", CODE);
        unique(line, code, itemCodes);
        ItemKind kind = line.constant("kind", ItemKind.class);
        BigDecimal max = line.points("max", false);
        List<Form.Option> options = options(line);
        if (kind != null) {
            checkKind(line, kind, max, options);
        }
        String veto = line.has("veto") ? line.code("veto", VETO) : null;
        Form.Item item = new Form.Item(code, kind, line.wordings("text", true), line.wordings("guidance", false), max,
            line.flag("notApplicable", false), line.flag("required", true), condition(line), veto, options,
            line.flag("declinable", false));
        if (code != null) {
            earlier.put(code, answers(kind, options));
        }
        return item;
    }

    private static void checkKind(JsonWalk line, ItemKind kind, BigDecimal max, List<Form.Option> options) {
        if (kind == ItemKind.POINTS && max == null && !line.has("max")) {
            line.fault("max", "instrument.import.missing", "max");
        }
        if (max != null && !kind.canScore()) {
            line.fault("max", "instrument.import.notScored", kind.name());
        }
        if (kind.hasOptions() && options.size() < 2) {
            line.fault("options", "instrument.import.twoOptions");
        }
        if (kind == ItemKind.POINTS && line.flag("declinable", false)) {
            line.fault("declinable", "instrument.import.marked");
        }
        if (!kind.hasOptions() && line.has("options")) {
            line.fault("options", "instrument.import.noOptions", kind.name());
        }
        for (Form.Option option : options) {
            boolean tooMuch = option.points() != null && (max == null || option.points().compareTo(max) > 0);
            if (tooMuch || max != null && option.points() == null) {
                line.fault("options", "instrument.import.optionPoints", option.code());
            }
        }
    }

    private List<Form.Option> options(JsonWalk line) {
        List<Form.Option> options = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonWalk option : line.objects("options", false, OPTION)) {
            String code = option.code("code", CODE);
            unique(option, code, codes);
            options.add(new Form.Option(code, option.wordings("text", true), option.points("points", true)));
        }
        return options;
    }

    private Condition condition(JsonWalk line) {
        JsonWalk condition = line.inside("condition", CONDITION);
        if (condition == null) {
            return Condition.ALWAYS;
        }
        int before = faults.size();
        condition.allOf("caseType", CaseWords.TYPES);
        condition.allOf("stage", CaseWords.STAGES);
        condition.allOf("serviceKind", CaseWords.SERVICE_KINDS);
        if (condition.has("answers")) {
            JsonWalk answers = condition.inside("answers", earlier.keySet());
            if (answers != null) {
                for (String code : answers.raw().keySet()) {
                    answers.allOf(code, earlier.getOrDefault(code, Set.of()));
                }
            }
        }
        if (faults.size() > before) {
            return Condition.ALWAYS;
        }
        Condition read = ConditionJson.read(condition.raw());
        if (ConditionJson.write(read).toString().length() > 2000) {
            line.fault("condition", "instrument.import.tooLong", 2000);
        }
        return read;
    }

    /** What a condition may name as an answer to this item. */
    private static Set<String> answers(ItemKind kind, List<Form.Option> options) {
        Set<String> answers = new java.util.TreeSet<>();
        for (AnswerKind answer : AnswerKind.values()) {
            answers.add(answer.name());
        }
        if (kind == ItemKind.YES_NO) {
            answers.addAll(Set.of(Answer.YES, Answer.NO));
        }
        options.stream().map(Form.Option::code).filter(Objects::nonNull).forEach(answers::add);
        return answers;
    }

    private static void unique(JsonWalk line, String code, Set<String> codes) {
        if (code != null && !codes.add(code)) {
            line.fault("code", "instrument.import.duplicateCode", code);
        }
    }

    /** A rubric is worth 100 points; whatever total a file names must be the sum of its items. */
    private static void checkTotal(JsonWalk walk, Form form) {
        BigDecimal total = walk.points("total", true);
        if (total != null && total.compareTo(form.total()) != 0) {
            walk.fault("total", "instrument.import.sum", total.toPlainString(), form.total().toPlainString());
        } else if (form.purpose() == Purpose.REVIEW && form.total().compareTo(HUNDRED) != 0) {
            walk.fault("total", "instrument.import.hundred", form.total().toPlainString());
        }
    }
}
