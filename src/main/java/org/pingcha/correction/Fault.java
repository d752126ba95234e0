package org.pingcha.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * One thing that was found.
 *
 * @param topic what earlier findings are compared by: a rubric item, a veto, a matter of complaint
 * @param words how people read it, in Chinese, without personal data
 */
@Embeddable
public record Fault(@Column(nullable = false, length = 20) String topic, @Column(nullable = false, length = 500) String words) implements Serializable {
    private static final int MOST = 500;

    public Fault {
        words = words.length() > MOST ? words.substring(0, MOST) : words;
    }
}
