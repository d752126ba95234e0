package org.pingcha.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;

/** A letter with made-up values for every field and table, for previews and for trying out a template. */
final class SampleLetter {
    private static final String FILE = "templates/samples.properties";
    private static final UUID NOTHING = new UUID(0, 0);

    private SampleLetter() {
    }

    /** Everything that the kind takes is filled. */
    static LetterDraft of(LetterKind kind) {
        Properties samples = samples();
        LetterDraft draft = LetterDraft.of(kind, "letter", NOTHING, kind.isAddressed() ? samples.getProperty("addressee") : null);
        for (LetterField field : LetterField.values()) {
            if (kind.takes(field)) {
                draft = draft.with(field, samples.getProperty(field.key()));
            }
        }
        for (LetterTable table : kind.tables()) {
            for (int no = 1; samples.containsKey(table.key() + "." + no); no++) {
                draft = draft.row(table, samples.getProperty(table.key() + "." + no).split("\\|"));
            }
        }
        return draft;
    }

    private static Properties samples() {
        Properties samples = new Properties();
        try (InputStream file = SampleLetter.class.getResourceAsStream(FILE)) {
            samples.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }
}
