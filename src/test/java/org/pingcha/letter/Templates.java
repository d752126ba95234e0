package org.pingcha.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Templates as offices may bring them: what ships, with something changed. */
final class Templates {
    private Templates() {
    }

    /** The shipped template with its text changed. */
    static byte[] changed(LetterKind kind, UnaryOperator<String> text) {
        return changed(kind, text, Map.of());
    }

    /** The shipped template with its text changed and parts added. */
    static byte[] changed(LetterKind kind, UnaryOperator<String> text, Map<String, String> added) {
        WordFile shipped = new WordFile(TemplateShelf.shipped(kind));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        shipped.names().forEach(name -> parts.put(name, shipped.bytes(name)));
        parts.computeIfPresent(WordFile.MAIN, (name, xml) -> text.apply(new String(xml, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        added.forEach((name, content) -> parts.put(name, content.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** One more paragraph before the first. */
    static UnaryOperator<String> withParagraph(String text) {
        return xml -> xml.replaceFirst("<w:body>", "<w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }
}
