package org.pingcha.instrument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The value given to an item that is not answered in points; one of the three is set. */
record Answer(String text, BigDecimal number, LocalDate date) implements Serializable {
    static final String YES = "YES";
    static final String NO = "NO";

    /** The value as it was typed, or null. */
    String typed() {
        if (number != null) {
            return Form.plain(number).toPlainString();
        }
        return date != null ? date.toString() : text;
    }
}
