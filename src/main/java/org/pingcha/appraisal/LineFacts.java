package org.pingcha.appraisal;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.quality.SubjectKind;

/**
 * A lawyer or a firm with its year.
 *
 * @param licenceNo null for firms
 * @param firmName  null for firms and for the agency's own staff
 */
public record LineFacts(SubjectKind kind, long id, UUID uuid, String name, String licenceNo, String firmName, YearFigures figures) implements Serializable {
    /** Whether its name, licence or firm has these words in it. */
    boolean says(String text) {
        return Stream.of(name, licenceNo, firmName).anyMatch(one -> one != null && one.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }
}
