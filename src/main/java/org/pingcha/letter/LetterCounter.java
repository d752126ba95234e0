package org.pingcha.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How many letters of a kind an office has issued in a year. Begun by the year's first letter; read under a lock alone,
 * which is why it needs no version.
 */
@Entity
@Table(name = "letter_counter")
public class LetterCounter {
    @Id
    private Long id;

    @Column(name = "office_id", nullable = false, updatable = false)
    private long officeId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, updatable = false)
    private LetterKind kind;

    @Column(name = "letter_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "last_no", nullable = false)
    private int last;

    protected LetterCounter() {
    }

    /** The next number. */
    int next() {
        last++;
        return last;
    }
}
