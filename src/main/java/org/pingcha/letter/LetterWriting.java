package org.pingcha.letter;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Office;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** Writes a letter: checks the draft, adds what every letter has, fills the template. Letters are in Chinese. */
final class LetterWriting {
    /** In place of the number of what is not issued. */
    static final String PREVIEW = "「预览」";

    private LetterWriting() {
    }

    /** @throws Problem that names what is missing */
    static void mustBeWhole(LetterDraft draft) {
        List<Enum<?>> missing = draft.missing();
        if (!missing.isEmpty()) {
            throw new Problem("letter.problem.missing", draft.kind(), missing);
        }
    }

    static String title(LetterKind kind) {
        return Texts.text(Texts.CHINESE, Texts.keyOf(kind));
    }

    /** @param number null for a kind without */
    static DocxLetter.Filled write(byte[] template, LetterDraft draft, Office office, String number, Instant at) {
        return write(template, draft, office.name(), number, at);
    }

    static DocxLetter.Filled write(byte[] template, LetterDraft draft, String officeName, String number, Instant at) {
        Map<LetterField, String> given = new EnumMap<>(LetterField.class);
        given.put(LetterField.NUMBER, number);
        given.put(LetterField.OFFICE, officeName);
        given.put(LetterField.DATE, LetterDraft.day(ChinaTime.dayOf(at)));
        given.put(LetterField.ADDRESSEE, draft.addressee());
        return DocxLetter.fill(template, draft, given);
    }
}
