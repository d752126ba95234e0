package org.pingcha.letter;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingcha.identity.Office;

/** Tries a template out with made-up values and says all that is wrong with it. */
final class TemplateCheck {
    private static final Logger LOG = Logger.getLogger(TemplateCheck.class.getName());
    private static final Pattern LEFT = Pattern.compile("\\{\\{[^{}]{0,60}}{0,2}|}}");
    private static final Pattern OUTSIDE = Pattern.compile("<Relationship\\b[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");

    private TemplateCheck() {
    }

    /** @return nothing where the template can be used */
    static List<TemplateFault> faults(LetterKind kind, byte[] template, Office office, Instant at) {
        DocxLetter.Filled filled;
        try {
            if (bringsForeignThings(new WordFile(template))) {
                return List.of(fault("letter.fault.foreign"));
            }
            filled = LetterWriting.write(template, SampleLetter.of(kind), office, LetterWriting.PREVIEW, at);
            PdfLetter.of(filled.docx(), kind.name(), LetterWriting.PREVIEW);
        } catch (RuntimeException e) {
            // The engine, and the library below it, were written for templates that mean well.
            LOG.log(Level.INFO, "A template of " + kind + " does not render", e);
            return List.of(fault("letter.fault.broken"));
        }
        List<TemplateFault> faults = new ArrayList<>();
        addNames(faults, "letter.fault.left", left(filled.docx()));
        addNames(faults, "letter.fault.unknown", filled.asked().stream().filter(name -> !knows(kind, name)).toList());
        addNames(faults, "letter.fault.missing", missing(kind, filled.asked()));
        return faults;
    }

    private static void addNames(List<TemplateFault> faults, String key, List<? extends Serializable> names) {
        if (!names.isEmpty()) {
            faults.add(new TemplateFault(key, List.of(new ArrayList<>(names))));
        }
    }

    private static TemplateFault fault(String key) {
        return new TemplateFault(key, List.of());
    }

    /** Links to what would be fetched when somebody opens the letter, and files inside the file. */
    private static boolean bringsForeignThings(WordFile file) {
        for (String part : file.names()) {
            if (part.startsWith("word/embeddings/") || part.startsWith("word/activeX/")) {
                return true;
            }
            if (part.endsWith(".rels")) {
                Matcher link = OUTSIDE.matcher(new String(file.bytes(part), StandardCharsets.UTF_8));
                while (link.find()) {
                    if (!link.group().contains("/relationships/hyperlink")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Tags that the engine did not take for any: pictures, included files, broken ones. */
    private static List<String> left(byte[] docx) {
        WordFile file = new WordFile(docx);
        Set<String> tags = new LinkedHashSet<>();
        for (String part : file.texts()) {
            Matcher tag = LEFT.matcher(file.xml(part).getDocumentElement().getTextContent());
            while (tag.find()) {
                tags.add(tag.group());
            }
        }
        return List.copyOf(tags);
    }

    private static boolean knows(LetterKind kind, String name) {
        LetterField field = LetterField.of(name);
        if (field != null) {
            return kind.knows(field);
        }
        // A column was asked only where the table has it.
        LetterTable table = LetterTable.of(name.replaceFirst("\\[.*|\\" + LetterTable.ANY + "$", ""));
        return table != null && kind.tables().contains(table);
    }

    private static List<Enum<?>> missing(LetterKind kind, Set<String> asked) {
        List<Enum<?>> missing = new ArrayList<>();
        kind.shown().stream().filter(field -> !asked.contains(field.key())).forEach(missing::add);
        for (LetterTable table : kind.requiredTables()) {
            if (!asked.contains(table.key())) {
                missing.add(table);
            } else {
                table.columns().stream().filter(column -> !asked.contains(table.key() + "[" + column.key() + "]")).forEach(missing::add);
            }
        }
        return missing;
    }
}
