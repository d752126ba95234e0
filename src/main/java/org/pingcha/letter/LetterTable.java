package org.pingcha.letter;

import static org.pingcha.letter.LetterField.*;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows that a letter can carry. In a template the name stands in the head of a table ({@code {{findings}}}) and the row
 * below it has the columns ({@code [matter]}); or a part is repeated ({@code {{?items}}…{{/items}}}). Each row also has
 * {@code no}, its number from 1.
 */
public enum LetterTable {
    ITEMS(ITEM),
    QUESTIONS(ITEM),
    PROOF(TITLE),
    FINDINGS(MATTER, FINDING, REASON),
    ORDERS(ORDERED, ORDER, DUE_ON),
    ENCLOSURES(TITLE, COPIES),
    DOCUMENTS(TITLE, DOCUMENT_NO, COPIES),
    EVIDENCE_INDEX(TITLE, SHA256, SM3);

    /** Ends the name of a condition: {@code {{?orders.any}}} opens a part that is there only if there are rows. */
    static final String ANY = ".any";

    private final List<LetterField> columns;

    LetterTable(LetterField... columns) {
        this.columns = List.of(columns);
    }

    /** Its columns, without the running number. */
    public List<LetterField> columns() {
        return columns;
    }

    /** How templates and drafts name it. */
    public String key() {
        return LetterField.camel(name());
    }

    /** The table with that key; null where there is none. */
    static LetterTable of(String key) {
        return Stream.of(values()).filter(table -> table.key().equals(key)).findFirst().orElse(null);
    }
}
