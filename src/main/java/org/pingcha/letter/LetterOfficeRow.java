package org.pingcha.letter;

import java.io.Serializable;

/**
 * An office whose templates and numbers somebody looks after.
 *
 * @param chosen the name in its numbers that it chose; null where it goes by the standard one
 */
public record LetterOfficeRow(long id, String code, String name, String path, String chosen) implements Serializable {
    /** What its numbers begin with. */
    public String shortName() {
        return chosen == null ? LetterOffice.standard(name, code) : chosen;
    }

    /** How its next letter of that kind in that year may be numbered. */
    public String example(LetterKind kind, int year) {
        return shortName() + kind.word() + "〔" + year + "〕1号";
    }
}
