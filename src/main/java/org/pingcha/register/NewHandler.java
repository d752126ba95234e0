package org.pingcha.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who is to handle a case from now on, by the licence number. Of somebody whom the register knows, that is enough; of
 * others it needs name and kind.
 *
 * @param name                 null or blank for the name in the register; a given one must be that name
 * @param kind                 null for the kind in the register
 * @param firm                 the firm's name; null or blank for the firm in the register, or none where it knows none
 * @param practisingSince      null where it is not known
 * @param criminalDefenceSince null where it is not known
 * @param minorsTrained        null where it is not known
 */
public record NewHandler(@NotBlank @Size(max = 40) String licenceNo, @Size(max = 60) String name, HandlerKind kind, @Size(max = 100) String firm,
                         LocalDate practisingSince, LocalDate criminalDefenceSince, Boolean minorsTrained) implements Serializable {
    public NewHandler {
        licenceNo = licenceNo == null ? null : licenceNo.strip();
        name = blankToNull(name);
        firm = blankToNull(firm);
    }

    /** Somebody whom the register knows. */
    public static NewHandler known(String licenceNo) {
        return new NewHandler(licenceNo, null, null, null, null, null, null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
